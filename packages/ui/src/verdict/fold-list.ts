/** A run of items that is shown, or the number of items left out between two runs. */
export type ListPart =
  | { readonly kind: "shown"; readonly from: number; readonly to: number }
  | { readonly kind: "folded"; readonly count: number };

const shortEnough = 12;
const head = 8;

/**
 * Which items of a long list are worth the room: its beginning, and the neighbourhood of the item
 * that differs. `to` is exclusive.
 */
export function foldList(length: number, marked: number | null): readonly ListPart[] {
  if (length <= shortEnough) return [{ kind: "shown", from: 0, to: length }];
  const parts: ListPart[] = [];
  let end = head;
  const around = marked === null ? null : { from: Math.max(0, marked - 1), to: marked + 2 };
  if (around !== null && around.from <= end) end = Math.max(end, Math.min(length, around.to));
  parts.push({ kind: "shown", from: 0, to: end });
  if (around !== null && around.from > end) {
    parts.push({ kind: "folded", count: around.from - end });
    end = Math.min(length, around.to);
    parts.push({ kind: "shown", from: around.from, to: end });
  }
  if (end < length) parts.push({ kind: "folded", count: length - end });
  return parts;
}
