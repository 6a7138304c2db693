/** Crockford's base 32: no I, L, O, U, so that a code survives a blackboard and a phone call. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 10;

/** A fresh code like "7KQ2M-X0VTA": ten symbols of five bits, 50 bits. */
export function drawJoinCode(randomBytes: (count: number) => Uint8Array): string {
  const symbols = Array.from(randomBytes(length), (byte) => alphabet.charAt(byte & 31)).join("");
  return `${symbols.slice(0, length / 2)}-${symbols.slice(length / 2)}`;
}

/** What somebody typed, as the code they meant: case, spaces, hyphens, O for 0, I and L for 1. */
export function readJoinCode(typed: string): string {
  const symbols = typed
    .toUpperCase()
    .replaceAll(/[\s-]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  return `${symbols.slice(0, length / 2)}-${symbols.slice(length / 2)}`;
}
