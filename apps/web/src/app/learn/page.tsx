import "./course-map/course-map.css";
import { parts } from "@gradus/curriculum";
import type { Metadata } from "next";
import { PageHeading } from "@/components/page-heading.tsx";
import { progressStateOf } from "@/lib/exercise-progress.ts";
import { courseProgress } from "@/server/read/course-progress.ts";
import { currentActor } from "@/server/session.ts";
import { CourseMap } from "./course-map/course-map.tsx";

export const metadata: Metadata = { title: "Course" };

export default async function CoursePage() {
  const actor = await currentActor();
  const progress = actor === null ? new Map() : (await courseProgress(actor)).exercises;
  const states = new Map([...progress].map(([slug, each]) => [slug, progressStateOf(each)]));
  return (
    <div className="page-width pb-24">
      <PageHeading title="The course">
        Each section says what to know before it, and nothing is locked: begin where you like.
      </PageHeading>
      <CourseMap parts={parts} states={states} />
    </div>
  );
}
