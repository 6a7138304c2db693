import "server-only";
import { createOwnershipLink } from "@gradus/db";
import { environment } from "../env.ts";
import { markPeers, proxyList } from "./peer-address.ts";
import { type Services, services } from "./services.ts";
import { stopWhenAsked } from "./stop.ts";

/** Opens everything before the first request; ends the process where that can't be done. */
export async function start(): Promise<void> {
  try {
    markPeers(proxyList(environment().GRADUS_TRUSTED_PROXY));
    const running = await services();
    stopWhenAsked(running);
    await offerOwnership(running);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`Gradus cannot start. ${message}\n`);
    process.exit(1);
  }
}

/** On a server without an owner: prints the link that makes the first account the owner. */
async function offerOwnership({ db, settings }: Services): Promise<void> {
  const token = await createOwnershipLink(db);
  if (token === null) return;
  const link = new URL(`/claim/${token}`, settings.url);
  process.stdout.write(`\nThis Gradus has no owner yet. Open this link to become it:\n${link}\n\n`);
}
