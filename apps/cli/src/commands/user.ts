import { randomBytes } from "node:crypto";
import { createUser, operator, Role } from "@gradus/db";
import { hashPassword } from "better-auth/crypto";
import { Command } from "commander";
import { z } from "zod";
import { withDatabase } from "../open-data.ts";
import { UsageError } from "../usage-error.ts";

const NewUser = z.object({
  email: z.email("--email is not an e-mail address"),
  name: z.string().trim().min(1, "--name is empty").max(80, "--name is longer than 80 characters"),
  role: z.enum(Role.options, `--role is one of: ${Role.options.join(", ")}`),
  password: z
    .string()
    .min(10, "--password is shorter than 10 characters")
    .max(128, "--password is longer than 128 characters")
    .optional(),
});

interface UserOptions {
  readonly email: string;
  readonly name?: string;
  readonly role: string;
  readonly password?: string;
  readonly json?: true;
}

export function userCommand(): Command {
  const create = new Command("create")
    .description("Makes an account that can sign in with e-mail and password.")
    .requiredOption("--email <address>")
    .option("--name <name>", "as others see it; the part before the @ unless given")
    .option("--role <role>", `one of ${Role.options.join(", ")}`, "learner")
    .option("--password <password>", "10 to 128 characters; drawn and shown once unless given")
    .option("--json", "one JSON document on standard output, nothing else")
    .action(createAccount);
  return new Command("user").description("Looks after accounts.").addCommand(create);
}

async function createAccount(options: UserOptions): Promise<void> {
  const wanted = NewUser.safeParse({ name: options.email.split("@")[0], ...options });
  if (!wanted.success)
    throw new UsageError(wanted.error.issues.map((issue) => issue.message).join("\n"));
  const { email, name, role, password = randomBytes(15).toString("base64url") } = wanted.data;
  const passwordHash = await hashPassword(password);
  const made = await withDatabase((db) =>
    createUser(db, operator, { email, name, role, passwordHash }),
  );
  if (made === "email-taken")
    throw new UsageError(`There is already an account with ${email}. Nothing was changed.`);
  const drawn = wanted.data.password === undefined ? { password } : {};
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ id: made.id, email, name, role, ...drawn })}\n`);
    return;
  }
  process.stdout.write(`Made the ${role} ${name} <${email}>.\n`);
  if (drawn.password) process.stdout.write(`Password, shown this once: ${drawn.password}\n`);
}
