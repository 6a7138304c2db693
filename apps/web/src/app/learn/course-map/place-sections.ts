export interface Place {
  readonly row: number;
  readonly lane: number;
}

interface PlacedPart {
  readonly slug: string;
  readonly sections: readonly {
    readonly slug: string;
    readonly prerequisites: readonly string[];
  }[];
}

export interface Placement {
  /** Where the title of each part stands: right above its first section. */
  readonly titles: ReadonlyMap<string, Place>;
  readonly sections: ReadonlyMap<string, Place>;
  readonly rows: number;
}

/**
 * Gives every section a row below all its prerequisites, in the lane of its part:
 * row(s) = the first free row of the lane with row > max row(prerequisites).
 * Parts that share a lane follow one another. Throws when the prerequisites run in a circle or
 * name a section that does not exist.
 */
export function placeSections(
  parts: readonly PlacedPart[],
  laneOf: (part: string) => number,
): Placement {
  const titles = new Map<string, Place>();
  const sections = new Map<string, Place>();
  const taken = new Set<string>();
  const key = (place: Place) => `${place.lane}:${place.row}`;
  const isFree = (place: Place) => !taken.has(key(place));
  const occupy = (place: Place) => taken.add(key(place));

  let waiting = parts.flatMap((part) => part.sections.map((section) => ({ part, section })));
  while (waiting.length > 0) {
    const ready = waiting.filter(({ section }) =>
      section.prerequisites.every((slug) => sections.has(slug)),
    );
    if (ready.length === 0) {
      const names = waiting.map(({ section }) => section.slug).join(", ");
      throw new Error(`The prerequisites of ${names} are circular or name no section.`);
    }
    for (const { part, section } of ready) {
      const lane = laneOf(part.slug);
      const first = !titles.has(part.slug);
      const above = section.prerequisites.map((slug) => sections.get(slug)?.row ?? -1);
      let row = Math.max(first ? 0 : -1, ...above) + 1;
      const fits = (at: number) =>
        isFree({ row: at, lane }) && (!first || isFree({ row: at - 1, lane }));
      while (!fits(row)) row += 1;
      if (first) {
        titles.set(part.slug, { row: row - 1, lane });
        occupy({ row: row - 1, lane });
      }
      sections.set(section.slug, { row, lane });
      occupy({ row, lane });
    }
    waiting = waiting.filter(({ section }) => !sections.has(section.slug));
  }

  const rows = 1 + Math.max(-1, ...[...sections.values()].map(({ row }) => row));
  return { titles, sections, rows };
}
