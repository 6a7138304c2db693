import "@gradus/ui/roles.css";
import "@gradus/ui/figures.css";
import "@gradus/ui/lesson.css";
import { findSection } from "@gradus/curriculum";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { headingsOf } from "./headings-of.ts";
import { LessonContents } from "./lesson-contents.tsx";
import { LessonEnd } from "./lesson-end.tsx";
import { LessonHead } from "./lesson-head.tsx";
import { lessonOf } from "./lesson-of.ts";

interface LessonPageProps {
  readonly params: Promise<{ readonly section: string }>;
}

export async function generateMetadata({ params }: LessonPageProps): Promise<Metadata> {
  const section = findSection((await params).section);
  if (section === undefined) return {};
  return { title: section.title, description: section.objectives.join(" ") };
}

/** A section of the course: its lesson where there is one, and always its objectives and exercises. */
export default async function LessonPage({ params }: LessonPageProps) {
  const section = findSection((await params).section);
  if (section === undefined) notFound();
  const Lesson = lessonOf(section.slug);
  const lesson = Lesson?.({});
  const headings = headingsOf(lesson);
  return (
    <div className="page-width lesson-layout">
      <LessonHead section={section} />
      {headings.length > 1 && <LessonContents headings={headings} />}
      {lesson !== undefined && <article className="prose lesson">{lesson}</article>}
      <LessonEnd section={section} />
    </div>
  );
}
