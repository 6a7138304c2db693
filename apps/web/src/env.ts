import { isIP } from "node:net";
import { z } from "zod";

/**
 * Every environment variable the web app knows, and the only place that reads them.
 * All are optional; an empty one counts as unset.
 */
const Environment = z.object({
  GRADUS_DATA_DIR: z
    .string()
    .default("data")
    .describe("Folder of the database, the secret and the backups; relative to the repository."),
  PORT: z.coerce
    .number("write a port number, for example 3000")
    .int()
    .min(1, "write a port between 1 and 65535")
    .max(65_535, "write a port between 1 and 65535")
    .default(3000)
    .describe("Port of the web server."),
  HOST: z
    .string()
    .default("127.0.0.1")
    .describe("Address the web server listens on; 0.0.0.0 serves the whole network."),
  GRADUS_URL: z
    .url({
      protocol: /^https?$/,
      error: "write the whole address, for example http://10.0.0.5:3000",
    })
    .optional()
    .describe("The address learners type; state changes are accepted from it."),
  BETTER_AUTH_SECRET: z
    .string()
    .min(32, "write at least 32 random characters, or leave it out and Gradus makes one")
    .optional()
    .describe("Signs session cookies; made once and kept in <data>/secret when unset."),
  GRADUS_RUNNERS: z.coerce
    .number("write how many submissions may be graded at once, for example 2")
    .int("write a whole number of runners")
    .min(1, "write at least 1 runner")
    .max(64, "write at most 64 runners")
    .optional()
    .describe(
      "How many submissions are graded at once; the number of cores, at most 2, when unset.",
    ),
  GRADUS_TRUSTED_PROXY: z
    .string()
    .transform((list) => list.split(",").map((entry) => entry.trim()))
    .refine((entries) => entries.every(isAddressOrRange), {
      error: "write addresses or ranges with commas between, for example 127.0.0.1,10.0.0.0/24",
    })
    .default([])
    .describe("Reverse proxies whose X-Forwarded-For is believed."),
  GRADUS_SANDBOX: z.coerce
    .number("write the lowest sandbox level you accept: 2, 3 or 4")
    .int("write the lowest sandbox level you accept: 2, 3 or 4")
    .min(2, "write the lowest sandbox level you accept: 2, 3 or 4")
    .max(4, "write the lowest sandbox level you accept: 2, 3 or 4")
    .default(3)
    .describe("The lowest sandbox level that may grade; the server does not start below it."),
  GRADUS_SIGN_UP: z
    .enum(["open", "closed"], { error: "write open or closed" })
    .default("open")
    .describe("Whether anyone who reaches the server may make an account."),
  GRADUS_LOG_LEVEL: z
    .enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"], {
      error: "write trace, debug, info, warn, error, fatal or silent",
    })
    .default("info")
    .describe("How much is logged to standard error."),
  GRADUS_ROOT: z
    .string()
    .optional()
    .describe("The repository, where it is not found upward from the working directory."),
  NEXT_PHASE: z.string().optional().describe("Set by Next: what it is doing."),
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
});
export type Environment = z.infer<typeof Environment>;

export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
}

/** Throws EnvironmentError with one line for each variable that is wrong: what to write instead. */
export function parseEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): Environment {
  const set = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const parsed = Environment.safeParse(set);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const written = name === "BETTER_AUTH_SECRET" ? "…" : String(set[name]);
    return `  ${name}=${written}: ${issue.message}`;
  });
  throw new EnvironmentError(
    `The environment has settings Gradus cannot use:\n${lines.join("\n")}\nChange or unset them and start again.`,
  );
}

let known: Environment | undefined;

export function environment(): Environment {
  known ??= parseEnvironment(process.env);
  return known;
}

function isAddressOrRange(entry: string): boolean {
  const [address = "", prefix, ...rest] = entry.split("/");
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  if (prefix === undefined) return true;
  return /^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128);
}
