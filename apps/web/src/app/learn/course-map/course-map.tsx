import type { Part, Section } from "@gradus/curriculum";
import type { CSSProperties } from "react";
import type { ProgressState } from "@/components/progress-state.ts";
import { laneCount, laneOf } from "./lanes.ts";
import { Legend } from "./legend.tsx";
import { MapLines } from "./map-lines.tsx";
import { type Place, placeSections } from "./place-sections.ts";
import { mapSizes, routeEdges } from "./route-edges.ts";
import { Station } from "./station.tsx";

interface CourseMapProps {
  readonly parts: readonly Part[];
  /** The state of each exercise that was begun. */
  readonly states: ReadonlyMap<string, ProgressState>;
}

/**
 * The course as one list by part. Where there is room the same list is laid out as a graph: each
 * entry takes its place in the grid, and the lines between them are drawn beneath.
 */
export function CourseMap({ parts, states }: CourseMapProps) {
  const placement = placeSections(parts, laneOf);
  const sections = parts.flatMap((part) => part.sections);
  const titles = new Map(sections.map(({ slug, title }) => [slug, title]));
  // In the list the entry above is no news.
  const before = (section: Section, above: Section | undefined) =>
    section.prerequisites.every((slug) => slug === above?.slug)
      ? []
      : section.prerequisites.map((slug) => titles.get(slug) ?? slug);
  const size = {
    width: laneCount * mapSizes.laneWidth,
    height: placement.rows * mapSizes.rowHeight,
  };

  return (
    <div
      className="course-map relative"
      style={cssVariables({
        "--lanes": laneCount,
        "--lane-width": `${mapSizes.laneWidth}px`,
        "--row-height": `${mapSizes.rowHeight}px`,
      })}
    >
      <MapLines edges={routeEdges(sections, placement)} {...size} />
      <Legend />
      {parts.map((part) => (
        <section
          key={part.slug}
          aria-labelledby={`part-${part.slug}`}
          className="mt-10 first-of-type:mt-0"
        >
          <h2
            id={`part-${part.slug}`}
            className="map-title heading mb-3 text-xl"
            style={placeStyle(placement.titles.get(part.slug)?.[0])}
          >
            {part.title}
          </h2>
          {placement.titles
            .get(part.slug)
            ?.slice(1)
            .map((place) => (
              <p
                key={place.row}
                aria-hidden
                className="map-title heading hidden"
                style={placeStyle(place)}
              >
                {part.title}
              </p>
            ))}
          <ol>
            {part.sections.map((section, index) => (
              <li
                key={section.slug}
                data-section={section.slug}
                className="map-place border-t border-hairline last:border-b"
                style={placeStyle(placement.sections.get(section.slug))}
              >
                <Station
                  section={section}
                  states={states}
                  before={before(section, part.sections[index - 1])}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function placeStyle(place: Place | undefined): CSSProperties {
  return place ? cssVariables({ "--row": place.row + 1, "--lane": place.lane + 1 }) : {};
}

function cssVariables(variables: Readonly<Record<`--${string}`, string | number>>): CSSProperties {
  return variables;
}
