/**
 * Heights for labels that want to stand at `wanted` but need `gap` between them: the order is kept, a
 * crowd is moved apart around its middle, and everything stays within `room` where that is possible.
 */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  room: { readonly from: number; readonly to: number },
): number[] {
  const inside = wanted.map((height) => Math.max(room.from, Math.min(room.to, height)));
  const order = inside
    .map((height, index) => ({ height, index }))
    .toSorted((a, b) => a.height - b.height);
  const groups: Group[] = [];
  for (const { height, index } of order) {
    let group: Group = { members: [index], middle: height };
    for (
      let last = groups.at(-1);
      last !== undefined && overlap(last, group, gap);
      last = groups.at(-1)
    ) {
      groups.pop();
      group = merge(last, group);
    }
    groups.push(group);
  }
  const placed: number[] = [];
  for (const { members, middle } of groups) {
    const half = ((members.length - 1) * gap) / 2;
    const centre = Math.max(room.from + half, Math.min(room.to - half, middle));
    for (const [place, index] of members.entries()) placed[index] = centre - half + place * gap;
  }
  return placed;
}

interface Group {
  readonly members: number[];
  readonly middle: number;
}

function overlap(above: Group, below: Group, gap: number): boolean {
  const reach = ((above.members.length + below.members.length) * gap) / 2;
  return below.middle - above.middle < reach;
}

function merge(a: Group, b: Group): Group {
  const members = [...a.members, ...b.members];
  const weight = a.middle * a.members.length + b.middle * b.members.length;
  return { members, middle: weight / members.length };
}
