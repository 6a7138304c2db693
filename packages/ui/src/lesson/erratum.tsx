import type { ReactNode } from "react";

interface ErratumProps {
  /** What is said elsewhere. */
  readonly printed: ReactNode;
  /** What comes out when it is computed. */
  readonly computed: ReactNode;
  readonly children: ReactNode;
}

/** A number that is passed around wrong, beside the one that comes out when it is computed. */
export function Erratum({ printed, computed, children }: ErratumProps) {
  return (
    <section className="erratum">
      <p className="block-title">
        <span>Don’t believe it, compute it</span>
      </p>
      <dl>
        <div>
          <dt>printed</dt>
          <dd className="printed">{printed}</dd>
        </div>
        <div>
          <dt>computed</dt>
          <dd className="computed">{computed}</dd>
        </div>
      </dl>
      {children}
    </section>
  );
}
