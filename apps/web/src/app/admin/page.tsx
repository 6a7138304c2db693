import type { Metadata } from "next";
import { PageHeading } from "@/components/page-heading.tsx";
import { everyone } from "@/server/read/people.ts";
import { requireActor } from "@/server/session.ts";
import { PeopleTable } from "./people-table.tsx";
import { SandboxLadder } from "./sandbox-ladder.tsx";

export const metadata: Metadata = { title: "People and server" };

export default async function AdminPage() {
  const actor = await requireActor();
  const people = await everyone(actor);
  return (
    <div className="page-width pb-24">
      <PageHeading title="People and server" />
      <section aria-labelledby="people-title">
        <h2 id="people-title" className="heading mb-2 text-2xl">
          {people.length === 1 ? "1 person" : `${people.length} people`}
        </h2>
        <p className="mb-5 max-w-measure text-muted">
          An instructor makes classes and sees the work of those who join them. An owner sees
          everything and gives roles.
        </p>
        <PeopleTable people={people} />
      </section>
      <SandboxLadder />
    </div>
  );
}
