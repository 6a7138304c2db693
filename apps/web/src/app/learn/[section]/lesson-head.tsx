import { findSection, parts, type Section } from "@gradus/curriculum";
import { Objectives } from "@gradus/ui/lesson/objectives";
import Link from "next/link";

/** Title, place in the course, what is recommended first, and what the reader can do afterwards. */
export function LessonHead({ section }: { readonly section: Section }) {
  const part = parts.find(({ slug }) => slug === section.part);
  const before = section.prerequisites.flatMap((slug) => findSection(slug) ?? []);
  return (
    <header className="lesson-head">
      <p className="eyebrow mb-2">
        {part?.title} · {section.level}
      </p>
      <h1 className="heading max-w-measure text-4xl sm:text-[2.75rem]">{section.title}</h1>
      <div className="prose mt-6">
        <Objectives objectives={section.objectives} />
        {before.length > 0 && (
          <p>
            Builds on{" "}
            {before.map(({ slug, title }, index) => (
              <span key={slug}>
                {index > 0 && " and "}
                <Link href={`/learn/${slug}`} className="link">
                  {title}
                </Link>
              </span>
            ))}
            .
          </p>
        )}
      </div>
    </header>
  );
}
