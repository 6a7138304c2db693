import { findExercise, type Section, sections } from "@gradus/curriculum";
import Link from "next/link";

/** What comes after the text: the exercises, and the ways to the sections before and after. */
export function LessonEnd({ section }: { readonly section: Section }) {
  const exercises = section.exercises.flatMap((slug) => findExercise(slug) ?? []);
  const place = sections.indexOf(section);
  return (
    <footer className="lesson-end">
      {exercises.length > 0 && (
        <section aria-labelledby="exercises" className="mt-12">
          <h2 id="exercises" className="heading text-2xl">
            {exercises.length === 1 ? "Now write it" : "Now write them"}
          </h2>
          <ul className="mt-3">
            {exercises.map(({ slug, title, level }) => (
              <li key={slug} className="border-b border-hairline">
                <Link href={`/exercises/${slug}`} className="flex justify-between gap-6 py-3">
                  <span className="link">{title}</span>
                  <span className="text-muted">{level}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!section.lesson && exercises.length === 0 && (
        <p className="mt-8 text-muted">This section has no lesson and no exercises yet.</p>
      )}
      <nav
        aria-label="Sections before and after"
        className="no-print mt-14 mb-20 flex justify-between gap-8"
      >
        <Neighbour section={sections[place - 1]} direction="previous" />
        <Neighbour section={sections[place + 1]} direction="next" />
      </nav>
    </footer>
  );
}

interface NeighbourProps {
  readonly section: Section | undefined;
  readonly direction: "previous" | "next";
}

function Neighbour({ section, direction }: NeighbourProps) {
  if (section === undefined) return <span />;
  const previous = direction === "previous";
  return (
    <Link
      href={`/learn/${section.slug}`}
      rel={previous ? "prev" : "next"}
      className={previous ? "" : "text-right"}
    >
      <span className="eyebrow block">{previous ? "← Previous" : "Next →"}</span>
      <span className="link">{section.title}</span>
    </Link>
  );
}
