"use client";

import { Tabs } from "@base-ui/react/tabs";
import type { ReactNode } from "react";
import { tabClass } from "./tab-class.ts";

export type NarrowTab = "statement" | "editor" | "results";

interface WorkbenchTabsProps {
  readonly value: NarrowTab;
  readonly onChange: (tab: NarrowTab) => void;
  readonly statement: ReactNode;
  readonly editor: ReactNode;
  readonly results: ReactNode;
}

const tabs = [
  { value: "statement", title: "Task" },
  { value: "editor", title: "Code" },
  { value: "results", title: "Results" },
] as const satisfies readonly { value: NarrowTab; title: string }[];

/** One pane at a time, for windows narrower than 768 px. The editor stays, so that undo does. */
export function WorkbenchTabs({ value, onChange, ...panes }: WorkbenchTabsProps) {
  return (
    <Tabs.Root
      value={value}
      onValueChange={(next: NarrowTab) => onChange(next)}
      className="flex h-full flex-col"
    >
      <Tabs.List className="flex border-b border-hairline px-2">
        {tabs.map((tab) => (
          <Tabs.Tab key={tab.value} value={tab.value} className={tabClass}>
            {tab.title}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((tab) => (
        <Tabs.Panel
          key={tab.value}
          value={tab.value}
          keepMounted
          className="min-h-0 flex-1 overflow-y-auto outline-none [[hidden]]:hidden"
        >
          {panes[tab.value]}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  );
}
