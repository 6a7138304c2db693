"use client";

import { Tabs } from "@base-ui/react/tabs";
import type { ReactNode } from "react";
import { tabClass } from "./panes/tab-class.ts";

export type ResultsTab = "run" | "verdict" | "hints" | "history";

const titles: Readonly<Record<ResultsTab, string>> = {
  run: "Run",
  verdict: "Verdict",
  hints: "Hints",
  history: "History",
};
const order = ["run", "verdict", "hints", "history"] as const satisfies readonly ResultsTab[];

interface ResultsPaneProps {
  readonly value: ResultsTab;
  readonly onChange: (tab: ResultsTab) => void;
  readonly panels: Readonly<Record<ResultsTab, ReactNode>>;
}

/** What came of the program, and what helps to go on. */
export function ResultsPane({ value, onChange, panels }: ResultsPaneProps) {
  return (
    <Tabs.Root
      value={value}
      onValueChange={(next: ResultsTab) => onChange(next)}
      className="flex h-full min-h-0 flex-col"
    >
      <Tabs.List className="flex shrink-0 border-b border-hairline px-1.5">
        {order.map((tab) => (
          <Tabs.Tab key={tab} value={tab} className={tabClass}>
            {titles[tab]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {order.map((tab) => (
        <Tabs.Panel
          key={tab}
          value={tab}
          className="min-h-0 flex-1 overflow-y-auto outline-none focus-visible:outline-2 focus-visible:-outline-offset-2"
        >
          {panels[tab]}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  );
}
