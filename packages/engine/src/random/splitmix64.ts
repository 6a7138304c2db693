// SplitMix64: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number
// generators", OOPSLA 2014. It only spreads seeds here, so BigInt's slowness does not matter.

const golden = 0x9e3779b97f4a7c15n;
const wrap = (value: bigint): bigint => BigInt.asUintN(64, value);

/** A bijection of 64 bits in which every input bit moves about half of the output bits (Stafford's mix 13). */
export function mix64(value: bigint): bigint {
  let z = wrap(value);
  z = wrap((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
  z = wrap((z ^ (z >> 27n)) * 0x94d049bb133111ebn);
  return z ^ (z >> 31n);
}

/** The first `count` outputs of SplitMix64 started at `seed`: `mix64(seed + k·golden)`, k = 1, 2, …. */
export function splitmix64(seed: bigint, count: number): bigint[] {
  return Array.from({ length: count }, (_, k) => mix64(seed + golden * BigInt(k + 1)));
}
