import type { ReactNode } from "react";

/** What the idea is called, and how it behaves, in the library most learners will use. */
export function PyTorch({ children }: { readonly children: ReactNode }) {
  return (
    <section className="pytorch">
      <p className="block-title">
        <span>In PyTorch</span>
      </p>
      {children}
    </section>
  );
}
