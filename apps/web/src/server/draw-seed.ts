import "server-only";

/** 53 random bits: an integer below 2⁵³, which JSON carries exactly. */
export function drawSeed(randomBytes: (count: number) => Uint8Array): number {
  const bytes = randomBytes(8);
  const bits = new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0);
  return Number(bits >> 11n);
}
