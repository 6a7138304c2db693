"use client";

import type { ReactNode } from "react";
import { Group, Panel, Separator, useDefaultLayout } from "react-resizable-panels";

interface PanesProps {
  readonly statement: ReactNode;
  readonly editor: ReactNode;
  readonly results: ReactNode;
}

/** Statement, editor and results side by side. */
export function ThreePanes({ statement, editor, results }: PanesProps) {
  const layout = useRememberedLayout("gradus.panes.wide", ["statement", "editor", "results"]);
  return (
    <Group {...layout} orientation="horizontal" className="h-full">
      <Panel id="statement" defaultSize="31%" minSize="16rem">
        {statement}
      </Panel>
      <Divider orientation="vertical" />
      <Panel id="editor" defaultSize="40%" minSize="18rem">
        {editor}
      </Panel>
      <Divider orientation="vertical" />
      <Panel id="results" defaultSize="29%" minSize="16rem">
        {results}
      </Panel>
    </Group>
  );
}

/** The editor beside the statement, which stands above the results. */
export function TwoPanes({ statement, editor, results }: PanesProps) {
  const columns = useRememberedLayout("gradus.panes.medium", ["reading", "editor"]);
  const rows = useRememberedLayout("gradus.panes.medium.rows", ["statement", "results"]);
  return (
    <Group {...columns} orientation="horizontal" className="h-full">
      <Panel id="reading" defaultSize="46%" minSize="16rem">
        <Group {...rows} orientation="vertical" className="h-full">
          <Panel id="statement" defaultSize="50%" minSize="8rem">
            {statement}
          </Panel>
          <Divider orientation="horizontal" />
          <Panel id="results" defaultSize="50%" minSize="8rem">
            {results}
          </Panel>
        </Group>
      </Panel>
      <Divider orientation="vertical" />
      <Panel id="editor" defaultSize="54%" minSize="18rem">
        {editor}
      </Panel>
    </Group>
  );
}

function useRememberedLayout(id: string, panelIds: string[]) {
  return useDefaultLayout({
    id,
    panelIds,
    storage: localStorage,
    onlySaveAfterUserInteractions: true,
  });
}

/** A hairline that can be dragged, and moved with the arrow keys. */
function Divider({ orientation }: { readonly orientation: "horizontal" | "vertical" }) {
  const line =
    orientation === "vertical"
      ? "w-px before:inset-y-0 before:-inset-x-0.5"
      : "h-px before:inset-x-0 before:-inset-y-0.5";
  return (
    <Separator
      aria-label="Resize"
      className={`relative bg-hairline outline-none before:absolute before:z-1 before:transition-colors hover:before:bg-hairline-strong focus-visible:before:bg-focus data-[separator=active]:before:bg-hairline-strong ${line}`}
    />
  );
}
