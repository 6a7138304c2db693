"use client";

import type { Role } from "@gradus/db";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { callApi, nothing, sentenceFor } from "@/lib/api.ts";

const roles: Record<Role, string> = {
  owner: "Owner",
  instructor: "Instructor",
  learner: "Learner",
};

interface RoleSelectProps {
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
}

/** Changes the role at once; when the server says no, it stands back and says why. */
export function RoleSelect({ userId, name, role }: RoleSelectProps) {
  const router = useRouter();
  const [wanted, setWanted] = useState(role);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function change(next: string) {
    setProblem(null);
    setBusy(true);
    // The options below are the keys of the table.
    setWanted(next as Role);
    try {
      const path = `/api/v1/users/${userId}` as const;
      await callApi({ method: "PATCH", path, body: { role: next } }, nothing);
      router.refresh();
    } catch (error) {
      setWanted(role);
      setProblem(sentenceFor(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <select
        aria-label={`Role of ${name}`}
        aria-busy={busy}
        value={wanted}
        onChange={(event) => void change(event.target.value)}
        className="h-9 rounded-sm border border-hairline-strong bg-surface px-2 text-[0.9375rem] aria-busy:text-muted"
      >
        {Object.entries(roles).map(([value, title]) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
      {problem === null ? null : (
        <p role="alert" className="max-w-56 py-1 text-sm text-negative">
          {problem}
        </p>
      )}
    </>
  );
}
