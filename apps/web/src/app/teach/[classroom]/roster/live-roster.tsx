"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

/** A class at its deadline sends many events a second; the page asks anew at most this often. */
const refreshEveryMs = 1500;

type Connection = "opening" | "live" | "lost";

const words: Record<Connection, string> = {
  opening: "Connecting …",
  live: "Live: changes appear by themselves.",
  lost: "The connection is lost; trying again.",
};

/** Listens to the events of a class and asks the server for the matrix anew. */
export function LiveRoster({ classroomId }: { readonly classroomId: string }) {
  const router = useRouter();
  const [connection, setConnection] = useState<Connection>("opening");

  useEffect(() => {
    let timer: number | null = null;
    const refreshSoon = () => {
      timer ??= window.setTimeout(() => {
        timer = null;
        router.refresh();
      }, refreshEveryMs);
    };
    const source = new EventSource(`/api/v1/classrooms/${classroomId}/events`);
    source.addEventListener("open", () => setConnection("live"));
    source.addEventListener("error", () => setConnection("lost"));
    source.addEventListener("cell", refreshSoon);
    source.addEventListener("row", refreshSoon);
    return () => {
      source.close();
      if (timer !== null) window.clearTimeout(timer);
    };
  }, [classroomId, router]);

  return (
    <p className="flex items-center gap-2 text-sm text-muted">
      <span
        aria-hidden
        className={`size-2 rounded-full ${connection === "live" ? "bg-positive" : "border border-hairline-strong"}`}
      />
      <span aria-live="polite">{words[connection]}</span>
    </p>
  );
}
