import type { ReactNode } from "react";
import { RaisedText } from "../plot/raised-text.tsx";

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
          <dd>
            <RaisedText text={text} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
