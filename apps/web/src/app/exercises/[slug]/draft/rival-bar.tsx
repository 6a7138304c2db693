"use client";

import { Button } from "@/components/button.tsx";
import type { Rival } from "./draft-state.ts";

interface RivalBarProps {
  readonly rival: Rival;
  readonly onCompare: () => void;
  readonly onTakeTheirs: () => void;
  readonly onKeepMine: () => void;
}

/** Two texts for one exercise: nothing is overwritten before somebody has chosen. */
export function RivalBar({ rival, onCompare, onTakeTheirs, onKeepMine }: RivalBarProps) {
  return (
    <div role="alert" className="border-b border-hairline bg-raised px-4 py-2.5 text-sm">
      <p>
        This was edited in {rival.from === "tab" ? "another tab" : "another place"} at the same
        time. Yours stands in the editor; neither is lost, whichever you choose.
      </p>
      <div className="mt-1.5 flex flex-wrap gap-2">
        <Button onClick={onCompare}>Compare</Button>
        <Button onClick={onTakeTheirs}>Take the other</Button>
        <Button onClick={onKeepMine}>Keep mine</Button>
      </div>
    </div>
  );
}
