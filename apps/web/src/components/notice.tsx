import type { ReactNode } from "react";

type Tone = "plain" | "positive" | "negative";

const rules: Record<Tone, string> = {
  plain: "border-ink",
  positive: "border-positive",
  negative: "border-negative",
};

/** A remark set off by a rule in the margin. A negative one is announced when it appears. */
export function Notice({
  tone = "plain",
  children,
}: {
  readonly tone?: Tone;
  readonly children: ReactNode;
}) {
  return (
    <div
      role={tone === "negative" ? "alert" : undefined}
      className={`border-l-2 py-0.5 pl-4 leading-relaxed ${rules[tone]}`}
    >
      {children}
    </div>
  );
}
