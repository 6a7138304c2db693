import type { ReactNode } from "react";

type Tone = "plain" | "positive" | "negative";

const rules: Record<Tone, string> = {
  plain: "border-ink",
  positive: "border-positive",
  negative: "border-negative",
};

/** How it is announced when it appears on a page that is being read. */
const announcements: Record<Tone, "status" | "alert" | undefined> = {
  plain: undefined,
  positive: "status",
  negative: "alert",
};

interface NoticeProps {
  readonly tone?: Tone;
  readonly children: ReactNode;
}

/** A remark set off by a rule in the margin. */
export function Notice({ tone = "plain", children }: NoticeProps) {
  return (
    <div
      role={announcements[tone]}
      className={`max-w-measure border-l-2 py-0.5 pl-4 leading-relaxed ${rules[tone]}`}
    >
      {children}
    </div>
  );
}
