import { createHash } from "node:crypto";

/** A fresh secret of 256 bits that says what it is for: `<prefix>_<43 characters>`. */
export const drawSecret = (prefix: string, randomBytes: (count: number) => Uint8Array): string =>
  `${prefix}_${Buffer.from(randomBytes(32)).toString("base64url")}`;

/**
 * What is kept of a secret: its SHA-256 in hexadecimal. A slow hash would add nothing, since
 * 256 random bits can't be guessed however fast one may try.
 */
export const hashSecret = (secret: string): string =>
  createHash("sha256").update(secret).digest("hex");
