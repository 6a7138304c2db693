import { createToken, getActor, NotFoundError } from "@gradus/db";
import { Command } from "commander";
import { wholeNumber } from "../number-option.ts";
import { withDatabase } from "../open-data.ts";
import { UsageError } from "../usage-error.ts";

interface TokenOptions {
  readonly user: string;
  readonly name: string;
  readonly days?: number;
  readonly json?: true;
}

export function tokenCommand(): Command {
  const create = new Command("create")
    .description("Makes a token with which a program uses the API as an account.")
    .requiredOption("--user <email>", "the account it acts as")
    .option("--name <name>", "to know it again", "command line")
    .option("--days <number>", "how long it works; for ever unless given", wholeNumber(1))
    .option("--json", "one JSON document on standard output, nothing else")
    .action(createForUser);
  return new Command("token").description("Looks after API tokens.").addCommand(create);
}

async function createForUser({ user, name, days, json }: TokenOptions): Promise<void> {
  const expiresAt = days === undefined ? undefined : new Date(Date.now() + days * 86_400_000);
  const token = await withDatabase(async (db) => {
    const actor = await getActor(db, { email: user.toLowerCase() }).catch((error: unknown) => {
      if (!(error instanceof NotFoundError)) throw error;
      throw new UsageError(`There is no account with ${user}. gradus user create makes one.`);
    });
    return createToken(db, actor, { name, expiresAt });
  });
  process.stdout.write(json ? `${JSON.stringify({ token, user, name })}\n` : `${token}\n`);
  if (!json) process.stderr.write("Shown this once. Use it as: Authorization: Bearer <token>\n");
}
