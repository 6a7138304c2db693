import type { Classroom } from "@gradus/db";
import type { Metadata } from "next";
import Link from "next/link";
import { EmptyState } from "@/components/empty-state.tsx";
import { PageHeading } from "@/components/page-heading.tsx";
import { classroomsOf } from "@/server/read/classrooms.ts";
import { requireStaff } from "@/server/session.ts";
import { NewClassForm } from "./new-class-form.tsx";

export const metadata: Metadata = { title: "Teaching" };

export default async function TeachPage() {
  const actor = await requireStaff();
  const classrooms = (await classroomsOf(actor)).filter(isLed);
  return (
    <div className="page-width pb-24">
      <PageHeading title="Your classes" />
      {classrooms.length === 0 ? (
        <EmptyState title="No class yet">
          Name one below. You get a code to write on the board; whoever types it is in the class,
          and you see how far each learner is, live.
        </EmptyState>
      ) : (
        <ul>
          {classrooms.map((classroom) => (
            <ClassroomLine key={classroom.id} classroom={classroom} />
          ))}
        </ul>
      )}
      {actor.role === "learner" ? null : (
        <section aria-labelledby="new-class" className="mt-12">
          <h2 id="new-class" className="heading mb-4 text-2xl">
            Make a class
          </h2>
          <NewClassForm />
        </section>
      )}
    </div>
  );
}

/** Whether the actor looks after it: as its instructor, or as the owner without a place in it. */
const isLed = ({ role }: Classroom) => role === null || role === "instructor";

function ClassroomLine({ classroom }: { readonly classroom: Classroom }) {
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-hairline py-4 last:border-b">
      <Link href={`/teach/${classroom.id}`} className="heading text-xl hover:underline">
        <bdi>{classroom.name}</bdi>
      </Link>
      <span className="font-mono text-sm text-muted">{classroom.joinCode}</span>
    </li>
  );
}
