import type { ReactNode } from "react";

interface WorkedExampleProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A calculation with real numbers from its first line to its last. */
export function WorkedExample({ title, children }: WorkedExampleProps) {
  return (
    <section className="worked-example">
      <p className="block-title">
        <span>Worked example</span> {title}
      </p>
      {children}
    </section>
  );
}
