import {
  type Argument,
  at,
  type Comparison,
  type Data,
  type Exercise,
  isClose,
  isList,
  isRecord,
} from "@gradus/exercise";

/** Whether every part of `received` equals the reference's answer in the sense of its comparison. */
export function agrees(
  { spec }: Exercise,
  args: readonly Argument[],
  expected: Data,
  received: Data,
): boolean {
  return spec.outputs.every(({ path, comparison }) => {
    const start = comparison.kind === "update" ? (args[comparison.from] as Data) : undefined;
    // parts of data are data
    const [left, right] = [at(expected, path) as Data, at(received, path) as Data];
    return sameEverywhere(left, right, start, comparison);
  });
}

function sameEverywhere(
  expected: Data,
  received: Data,
  start: Data,
  comparison: Comparison,
): boolean {
  if (isList(expected)) {
    return (
      isList(received) &&
      received.length === expected.length &&
      expected.every((item, index) =>
        sameEverywhere(item, received[index], isList(start) ? start[index] : start, comparison),
      )
    );
  }
  if (isRecord(expected)) {
    return (
      isRecord(received) &&
      Object.entries(expected).every(([key, item]) =>
        sameEverywhere(item, received[key], start, comparison),
      )
    );
  }
  if (typeof expected !== "number" || typeof received !== "number") {
    return Object.is(expected, received);
  }
  switch (comparison.kind) {
    case "exact":
      return expected === received;
    case "close":
      return isClose(received, expected, comparison);
    case "update": {
      const from = Number(start);
      const slack = comparison.absolute + 4 * Number.EPSILON * Math.abs(from);
      return isClose(received - from, expected - from, { ...comparison, absolute: slack });
    }
  }
}
