import { simplerNumbers } from "./simpler-number.ts";

/** The list with each one of its numbers made simpler. */
export function* simplerLists(list: readonly number[]): Iterable<readonly number[]> {
  for (const [index, value] of list.entries()) {
    for (const simpler of simplerNumbers(value)) yield list.with(index, simpler);
  }
}

/** Lists of one length, each without its element i, for every i; nothing once they are `shortest` long. */
export function* shorterTogether<Lists extends readonly (readonly unknown[])[]>(
  lists: Lists,
  shortest = 1,
): Iterable<Lists> {
  const length = lists[0]?.length ?? 0;
  if (length <= shortest) return;
  for (let index = 0; index < length; index += 1) {
    // toSpliced keeps the type of the elements, and map the number of lists
    yield lists.map((list) => list.toSpliced(index, 1)) as readonly unknown[] as Lists;
  }
}
