import "server-only";
import type { Database } from "@gradus/db";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import type { Logger } from "../log.ts";
import { peerHeader } from "../peer-address.ts";
import type { Settings } from "../settings.ts";
import { passwordLength } from "./account-rules.ts";
import { beforeHook } from "./before-hook.ts";
import { queuedPasswordHashing } from "./password-hashing.ts";

const day = 24 * 60 * 60;

/** Accounts with e-mail and password, and nothing that is not used. */
export function createAuth(db: Database, settings: Settings, log: Logger) {
  return betterAuth({
    appName: "Gradus",
    baseURL: settings.url.origin,
    basePath: "/api/auth",
    secret: settings.secret,
    trustedOrigins: [...settings.trustedOrigins],
    database: prismaAdapter(db.prisma, { provider: "sqlite" }),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: passwordLength.minimum,
      maxPasswordLength: passwordLength.maximum,
      password: queuedPasswordHashing(2),
    },
    user: {
      additionalFields: {
        // Given by the owner, never taken from a form.
        role: { type: "string", required: false, input: false, defaultValue: "learner" },
      },
    },
    session: { expiresIn: 30 * day, updateAge: day },
    hooks: { before: beforeHook },
    // Its own limit locks a class behind one address out, and lets one account be guessed for ever:
    // ours stands before it, in ./handle-auth-request.ts.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: "gradus",
      useSecureCookies: settings.url.protocol === "https:",
      ipAddress: { ipAddressHeaders: [peerHeader] },
    },
    telemetry: { enabled: false },
    logger: {
      level: "warn",
      log: (level, message, ...details) => log[level]({ details }, `auth: ${message}`),
    },
  });
}
export type Auth = ReturnType<typeof createAuth>;
