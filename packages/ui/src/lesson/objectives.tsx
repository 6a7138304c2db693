import type { ReactNode } from "react";

/** What the reader can do after the lesson. */
export function Objectives({ objectives }: { readonly objectives: readonly ReactNode[] }) {
  return (
    <section className="objectives" aria-label="Objectives">
      <p className="block-title">
        <span>Afterwards you can</span>
      </p>
      <ul>
        {objectives.map((objective, index) => (
          <li key={index}>{objective}</li>
        ))}
      </ul>
    </section>
  );
}
