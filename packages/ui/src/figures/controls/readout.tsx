import type { ReactNode } from "react";

export type Role = "function" | "derivative" | "integral" | "parameter" | "learner" | "reference";

export interface Quantity {
  readonly name: ReactNode;
  readonly text: string;
  readonly role?: Role;
}

/** The numbers beside a picture, one a row. */
export function Readout({ quantities }: { readonly quantities: readonly Quantity[] }) {
  return (
    <dl className="readout">
      {quantities.map(({ name, text, role }, row) => (
        <div key={row} className={role === undefined ? undefined : `role-${role}`}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
