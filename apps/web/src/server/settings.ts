import "server-only";
import { availableParallelism, hostname, networkInterfaces } from "node:os";
import path from "node:path";
import type { Environment } from "../env.ts";
import { findRepositoryRoot } from "./repository-root.ts";
import { readOrMakeSecret } from "./secret-file.ts";
import { trustedOrigins } from "./trusted-origins.ts";

/** What the environment and this machine together say; made once, at start-up. */
export interface Settings {
  readonly root: string;
  readonly dataDirectory: string;
  /** The address learners type. */
  readonly url: URL;
  readonly trustedOrigins: readonly string[];
  readonly secret: string;
  readonly runners: number;
  readonly sandboxLevel: number;
  readonly signUp: "open" | "closed";
}

export function readSettings(environment: Environment, workingDirectory: string): Settings {
  const root = environment.GRADUS_ROOT ?? findRepositoryRoot(workingDirectory);
  const dataDirectory = path.resolve(root, environment.GRADUS_DATA_DIR);
  return {
    root,
    dataDirectory,
    url: new URL(environment.GRADUS_URL ?? `http://localhost:${environment.PORT}`),
    trustedOrigins: trustedOrigins({
      url: environment.GRADUS_URL,
      host: environment.HOST,
      port: environment.PORT,
      hostNames: [hostname()],
      addresses: networkAddresses(),
    }),
    secret: environment.BETTER_AUTH_SECRET ?? readOrMakeSecret(dataDirectory),
    runners: environment.GRADUS_RUNNERS ?? Math.min(2, availableParallelism()),
    sandboxLevel: environment.GRADUS_SANDBOX,
    signUp: environment.GRADUS_SIGN_UP,
  };
}

function networkAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, scopeid }) => !internal && !scopeid)
    .map(({ address }) => address);
}
