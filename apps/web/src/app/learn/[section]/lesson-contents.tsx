import type { Heading } from "./headings-of.ts";

/** The contents beside the text on a wide page. */
export function LessonContents({ headings }: { readonly headings: readonly Heading[] }) {
  return (
    <nav className="lesson-contents" aria-label="Contents of this lesson">
      <p className="eyebrow">In this lesson</p>
      <ol>
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
