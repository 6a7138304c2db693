import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BackLink } from "@/components/back-link.tsx";
import { EmptyState } from "@/components/empty-state.tsx";
import { PageHeading } from "@/components/page-heading.tsx";
import { now } from "@/lib/clock.ts";
import { courseExercises } from "@/lib/course-exercises.ts";
import { rosterOf } from "@/server/read/classrooms.ts";
import { joinLinkOf } from "@/server/read/join-link.ts";
import { requireStaff } from "@/server/session.ts";
import { JoinCodePanel } from "./join-code-panel.tsx";
import { LiveRoster } from "./roster/live-roster.tsx";
import { RosterFrame } from "./roster/roster-frame.tsx";
import { RosterMatrix } from "./roster/roster-matrix.tsx";

export const metadata: Metadata = { title: "Class" };

export default async function ClassroomPage({ params }: PageProps<"/teach/[classroom]">) {
  const actor = await requireStaff();
  const roster = await rosterOf(actor, (await params).classroom);
  if (roster === null) notFound();
  const { classroom, rows } = roster;
  return (
    <div className="page-width pb-24">
      <PageHeading
        eyebrow={<BackLink href="/teach">Your classes</BackLink>}
        title={<bdi>{classroom.name}</bdi>}
      />
      {classroom.joinCode === null ? null : (
        <JoinCodePanel
          classroomId={classroom.id}
          classroomName={classroom.name}
          code={classroom.joinCode}
          link={await joinLinkOf(classroom.joinCode)}
        />
      )}
      <section aria-labelledby="roster-title" className="mt-14">
        <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <h2 id="roster-title" className="heading text-2xl">
            Who is where
          </h2>
          <LiveRoster classroomId={classroom.id} />
        </div>
        {rows.length === 0 ? (
          <EmptyState title="Nobody has joined yet">
            Write the code on the board, or send the link. Each learner makes an account, types the
            code under “Join a class”, and appears here at once.
          </EmptyState>
        ) : (
          <RosterFrame>
            <RosterMatrix
              classroomId={classroom.id}
              rows={rows}
              exercises={courseExercises}
              now={now()}
            />
          </RosterFrame>
        )}
      </section>
    </div>
  );
}
