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
  /** Where the title of each part stands: above each of its runs, so a second time where another part comes between. */
  readonly titles: ReadonlyMap<string, readonly [Place, ...Place[]]>;
  readonly sections: ReadonlyMap<string, Place>;
  readonly rows: number;
}

/** What stands in one cell of a lane. */
type Cell = { readonly kind: "title" | "section"; readonly part: string };

/**
 * Gives every section the first row of its part's lane that lies below all its prerequisites and
 * under a title of its own part, opening a new run with a title where it must. Parts may share a
 * lane; none is put into the middle of another. Throws when prerequisites run in a circle or name
 * a section that does not exist.
 */
export function placeSections(
  parts: readonly PlacedPart[],
  laneOf: (part: string) => number,
): Placement {
  const titles = new Map<string, [Place, ...Place[]]>();
  const sections = new Map<string, Place>();
  const lanes = new Map<number, Map<number, Cell>>();

  let waiting = parts.flatMap((part) =>
    part.sections.map((section) => ({ part: part.slug, ...section })),
  );
  while (waiting.length > 0) {
    const ready = waiting.find(({ prerequisites }) =>
      prerequisites.every((slug) => sections.has(slug)),
    );
    if (!ready) {
      const names = waiting.map(({ slug }) => slug).join(", ");
      throw new Error(`The prerequisites of ${names} are circular or name no section.`);
    }
    const { part, slug } = ready;
    const lane = laneOf(part);
    const cells = lanes.get(lane) ?? new Map<number, Cell>();
    lanes.set(lane, cells);

    let row =
      1 + Math.max(-1, ...ready.prerequisites.map((before) => sections.get(before)?.row ?? -1));
    while (!continuesRun(cells, row, part) && !canOpenRun(cells, row)) row += 1;
    if (!continuesRun(cells, row, part)) {
      const title = { row: row - 1, lane };
      const earlier = titles.get(part);
      titles.set(part, earlier ? [...earlier, title] : [title]);
      cells.set(title.row, { kind: "title", part });
    }
    sections.set(slug, { row, lane });
    cells.set(row, { kind: "section", part });
    waiting = waiting.filter((other) => other !== ready);
  }

  const rows = 1 + Math.max(-1, ...[...sections.values()].map(({ row }) => row));
  return { titles, sections, rows };
}

/** Whether `row` is free and what stands above it in the lane belongs to `part`. */
function continuesRun(cells: ReadonlyMap<number, Cell>, row: number, part: string): boolean {
  if (cells.has(row)) return false;
  for (let above = row - 1; above >= 0; above -= 1) {
    const cell = cells.get(above);
    if (cell) return cell.part === part;
  }
  return false;
}

/** Whether a title and a section fit at `row` − 1 and `row` without splitting what stands below. */
function canOpenRun(cells: ReadonlyMap<number, Cell>, row: number): boolean {
  if (row === 0 || cells.has(row) || cells.has(row - 1)) return false;
  const below = [...cells].filter(([at]) => at > row).sort(([a], [b]) => a - b);
  return below[0] === undefined || below[0][1].kind === "title";
}
