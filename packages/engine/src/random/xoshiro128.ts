// xoshiro128** 1.1: D. Blackman, S. Vigna, "Scrambled linear pseudorandom number generators",
// ACM TOMS 47(4), 2021. 32-bit arithmetic only, hence the same stream in every JavaScript engine.

export type XoshiroState = readonly [number, number, number, number];

const rotateLeft = (x: number, k: number): number => (x << k) | (x >>> (32 - k));

/** A stream of integers in [0, 2³²). The state must not be all zero (the stream would stay at zero). */
export function xoshiro128(state: XoshiroState): () => number {
  let [a, b, c, d] = state;
  return () => {
    const output = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return output;
  };
}
