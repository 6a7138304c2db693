import "./course-map/course-map.css";
import { parts } from "@gradus/curriculum";
import type { Metadata } from "next";
import { PageHeading } from "@/components/page-heading.tsx";
import { CourseMap } from "./course-map/course-map.tsx";

export const metadata: Metadata = { title: "Course" };

export default function CoursePage() {
  return (
    <div className="page-width pb-24">
      <PageHeading title="The course">
        Each section says what to know before it, and nothing is locked: begin where you like.
      </PageHeading>
      <CourseMap parts={parts} states={new Map()} />
    </div>
  );
}
