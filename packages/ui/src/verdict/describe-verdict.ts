import type { GradeReport } from "@gradus/exercise";

/**
 * The verdict in one short sentence. A headline that spells out a call and both its values says the
 * same as the counterexample under it, so there the unmet requirements are named instead.
 */
export function describeVerdict({ headline, counterexample, requirements }: GradeReport): string {
  if (counterexample === null || !headline.includes(counterexample.call)) return headline;
  const unmet = requirements.filter(({ status }) => status === "unmet");
  const titles = unmet.map(({ title }) => title);
  return titles.length === 0 ? headline : `Not yet: ${joined(titles)}.`;
}

function joined(titles: readonly string[]): string {
  const last = titles.at(-1) ?? "";
  return titles.length < 2 ? last : `${titles.slice(0, -1).join("; ")}; and ${last}`;
}
