import type { Path } from "@gradus/exercise";

/** The path that `printPath` wrote: `"[0].dW1[2]"` is `[0, "dW1", 2]`. */
export function parsePath(text: string): Path {
  return Array.from(text.matchAll(/\[(\d+)\]|\.([^.[]+)/g), ([, index, key]) =>
    index === undefined ? (key ?? "") : Number(index),
  );
}
