import type { Classroom } from "@gradus/db";
import Link from "next/link";

const places = {
  learner: "as a learner",
  assistant: "as an assistant",
  instructor: "as its instructor",
} as const;

/** The classes somebody is in; those they lead open. */
export function ClassList({ classrooms }: { readonly classrooms: readonly Classroom[] }) {
  return (
    <section aria-labelledby="classes-title">
      <h2 id="classes-title" className="heading mb-3 text-2xl">
        Classes
      </h2>
      <ul>
        {classrooms.map((classroom) => (
          <li key={classroom.id} className="border-t border-hairline py-3">
            <ClassName classroom={classroom} />
            <span className="block text-sm text-muted">
              {classroom.role === null ? "you own this server" : places[classroom.role]}
            </span>
          </li>
        ))}
        <li className="border-t border-hairline py-3">
          <Link href="/join" className="link text-muted hover:text-ink">
            Join a class by its code
          </Link>
        </li>
      </ul>
    </section>
  );
}

function ClassName({ classroom }: { readonly classroom: Classroom }) {
  const name = <bdi className="font-medium">{classroom.name}</bdi>;
  const leads = classroom.role === null || classroom.role === "instructor";
  if (!leads) return name;
  return (
    <Link href={`/teach/${classroom.id}`} className="hover:underline">
      {name}
    </Link>
  );
}
