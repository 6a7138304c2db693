import { parts } from "@gradus/curriculum";
import type { Metadata } from "next";
import { PageHeading } from "@/components/page-heading.tsx";
import { now } from "@/lib/clock.ts";
import { courseExercises } from "@/lib/course-exercises.ts";
import { courseProgress } from "@/server/read/course-progress.ts";
import { requireActor } from "@/server/session.ts";
import { PartProgress } from "./part-progress.tsx";

export const metadata: Metadata = { title: "Progress" };

export default async function ProgressPage() {
  const { exercises: progress } = await courseProgress(await requireActor());
  const passed = courseExercises.filter(({ slug }) => progress.get(slug)?.state === "passed");
  return (
    <div className="page-width pb-24">
      <PageHeading title="Your progress">
        {passed.length} of {courseExercises.length} exercises accepted. What was accepted once stays
        accepted, whatever you try afterwards.
      </PageHeading>
      <div className="mt-4 flex max-w-3xl flex-col gap-12">
        {parts.map((part) => (
          <PartProgress key={part.slug} part={part} progress={progress} now={now()} />
        ))}
      </div>
    </div>
  );
}
