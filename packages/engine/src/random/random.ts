import { DomainError } from "../errors.ts";
import { decimalGrid } from "./decimal-grid.ts";
import { mix64, splitmix64 } from "./splitmix64.ts";
import { xoshiro128, type XoshiroState } from "./xoshiro128.ts";

/** A seeded stream of random numbers: the same seed gives the same draws in every run. */
export interface Random {
  /** Uniform in [0, 1), a multiple of 2⁻⁵³. */
  readonly float: () => number;
  /** Uniform in [low, high); `low` if the two are equal. */
  readonly uniform: (low: number, high: number) => number;
  /** A uniform integer in [low, high], both ends included, without modulo bias. */
  readonly integer: (low: number, high: number) => number;
  /** A point of the decimal grid low, low + step, … ≤ high, free of binary dust: 0.37, not 0.37000000000000005. */
  readonly grid: (low: number, high: number, step: number) => number;
  /** One element of a non-empty list, each equally likely. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** Standard normal: √(−2 log(1−u₁)) · cos(2πu₂) (Box and Muller, 1958). */
  readonly normal: () => number;
  /** `length` draws from [low, high), or from the decimal grid when `step` is given. */
  readonly vector: (length: number, low: number, high: number, step?: number) => number[];
  /** A shuffled copy, every order equally likely (Fisher and Yates). */
  readonly shuffle: <T>(list: readonly T[]) => T[];
  /** An independent stream named by its label; the same however much was drawn from this one. */
  readonly fork: (label: string | number) => Random;
}

/**
 * xoshiro128** whose 128 bits of state are two SplitMix64 outputs of the seed, as its authors advise.
 * Throws DomainError unless `seed` is an integer with 0 ≤ seed < 2⁵³.
 */
export function createRandom(seed: number): Random {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new DomainError("createRandom", "an integer seed with 0 ≤ seed < 2⁵³", String(seed));
  }
  return stream(BigInt(seed));
}

function stream(key: bigint): Random {
  const next = xoshiro128(stateFrom(key));
  const bits53 = (): number => (next() >>> 5) * 2 ** 26 + (next() >>> 6);
  const float = (): number => bits53() / 2 ** 53;

  const uniform = (low: number, high: number): number => {
    if (low > high) throw new DomainError("uniform", "low ≤ high", `${low}, ${high}`);
    const x = low + (high - low) * float();
    return x >= high ? low : x; // the product can round up to high
  };

  const integer = (low: number, high: number): number => {
    const span = high - low + 1;
    if (!(Number.isInteger(low) && Number.isInteger(high) && span >= 1 && span <= 2 ** 53)) {
      throw new DomainError(
        "integer",
        "integers low ≤ high less than 2⁵³ apart",
        `${low}, ${high}`,
      );
    }
    const unbiased = 2 ** 53 - (2 ** 53 % span);
    let draw = bits53();
    while (draw >= unbiased) draw = bits53();
    return low + (draw % span);
  };

  const grid = (low: number, high: number, step: number): number => {
    const points = decimalGrid(low, high, step);
    return points.at(integer(0, points.last));
  };

  return {
    float,
    uniform,
    integer,
    grid,
    pick(list) {
      if (list.length === 0) throw new DomainError("pick", "a non-empty list", "an empty one");
      // the index is below the length, so undefined can only be an element of the list itself
      return list[integer(0, list.length - 1)] as (typeof list)[number];
    },
    normal: () => Math.sqrt(-2 * Math.log1p(-float())) * Math.cos(2 * Math.PI * float()),
    vector: (length, low, high, step) =>
      Array.from({ length }, () =>
        step === undefined ? uniform(low, high) : grid(low, high, step),
      ),
    shuffle(list) {
      const order = [...list];
      for (let last = order.length - 1; last > 0; last--) {
        const chosen = integer(0, last);
        order.splice(last, 0, ...order.splice(chosen, 1));
      }
      return order;
    },
    fork: (label) => stream(mix64(mix64(key) ^ hash64(`${typeof label}:${label}`))),
  };
}

function stateFrom(key: bigint): XoshiroState {
  const [first = 0n, second = 0n] = splitmix64(key, 2); // mix64 is a bijection: the two are never both 0
  const low = (word: bigint): number => Number(BigInt.asUintN(32, word));
  return [low(first), low(first >> 32n), low(second), low(second >> 32n)];
}

/** FNV-1a over UTF-16 code units (Fowler, Noll and Vo, 1991). */
function hash64(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  }
  return hash;
}
