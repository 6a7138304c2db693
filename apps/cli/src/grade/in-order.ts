/**
 * Works on `items` with at most `jobs` at once and gives the results in the order of the items, each
 * as soon as all before it are done.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  jobs: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  let next = 0;
  let atWork = 0;
  const waiting: (() => void)[] = [];

  const launch = async (item: Item): Promise<Result> => {
    if (atWork >= jobs) await new Promise<void>((resolve) => waiting.push(resolve));
    atWork += 1;
    try {
      return await work(item);
    } finally {
      atWork -= 1;
      waiting.shift()?.();
    }
  };

  for (const item of items) running.push(launch(item));
  for (; next < running.length; next += 1) {
    const result = running[next];
    if (result) yield await result;
  }
}
