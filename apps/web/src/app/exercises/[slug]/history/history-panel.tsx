"use client";

import { VerdictWordView } from "@gradus/ui/verdict/verdict-word-view";
import { useId, useState } from "react";
import { Button } from "@/components/button.tsx";
import { tick, type Version } from "./version.ts";

interface HistoryPanelProps {
  readonly versions: readonly Version[];
  readonly hasMore: boolean;
  readonly problem: string | null;
  readonly onLoadMore: () => void;
  readonly onOpen: (id: string) => void;
  readonly onRestore: (version: Version) => void;
  /** The older one first. */
  readonly onCompare: (pair: readonly [Version, Version]) => void;
  readonly onCompareWithEditor: (version: Version) => void;
  readonly onReset: () => void;
}

/** Every submission with its verdict and time, and every text that was replaced in this browser. */
export function HistoryPanel(props: HistoryPanelProps) {
  const { versions, hasMore, problem } = props;
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const chosen = versions.filter(({ key }) => ticked.includes(key));
  const [newer, older] = chosen;
  return (
    <div className="flex flex-col gap-4 p-4">
      <div className="flex flex-wrap gap-2">
        <Button
          disabled={newer === undefined}
          onClick={() => {
            if (newer !== undefined && older !== undefined) props.onCompare([older, newer]);
            else if (newer !== undefined) props.onCompareWithEditor(newer);
          }}
        >
          {comparison(chosen.length)}
        </Button>
        <Button look="quiet" onClick={props.onReset}>
          Reset to the starter
        </Button>
      </div>
      {versions.length === 0 ? (
        <p className="leading-relaxed text-muted">
          Here will stand each submission with its verdict. Nothing is ever deleted.
        </p>
      ) : (
        <ol className="border-b border-hairline">
          {versions.map((version) => (
            <VersionLine
              key={version.key}
              version={version}
              isTicked={ticked.includes(version.key)}
              onTick={() => setTicked(tick(ticked, version.key))}
              onOpen={props.onOpen}
              onRestore={props.onRestore}
            />
          ))}
        </ol>
      )}
      {hasMore ? <Button onClick={props.onLoadMore}>Older ones</Button> : null}
      {problem === null ? null : (
        <p role="alert" className="text-sm text-negative">
          {problem}
        </p>
      )}
    </div>
  );
}

/** A button that cannot be pressed yet says what it waits for. */
function comparison(chosen: number): string {
  if (chosen === 0) return "Tick one or two to compare";
  return chosen === 1 ? "Compare with the editor" : "Compare the two";
}

interface VersionLineProps {
  readonly version: Version;
  readonly isTicked: boolean;
  readonly onTick: () => void;
  readonly onOpen: (id: string) => void;
  readonly onRestore: (version: Version) => void;
}

function VersionLine({ version, isTicked, onTick, onOpen, onRestore }: VersionLineProps) {
  const id = useId();
  return (
    <li className="flex items-start gap-3 border-t border-hairline py-2.5">
      <input
        id={id}
        type="checkbox"
        checked={isTicked}
        onChange={onTick}
        aria-label="Choose for comparing"
        className="mt-1.5 accent-accent"
      />
      <div className="min-w-0 flex-1">
        <label htmlFor={id} className="block text-[0.9375rem]">
          <VersionTitle version={version} />
        </label>
        <p className="flex flex-wrap items-center gap-x-3 text-sm text-muted">
          <time dateTime={version.at} className="tabular">
            {new Date(version.at).toLocaleString(undefined, {
              dateStyle: "medium",
              timeStyle: "short",
            })}
          </time>
          {version.kind === "submission" ? (
            <button type="button" className="link" onClick={() => onOpen(version.id)}>
              open
            </button>
          ) : null}
          <button type="button" className="link" onClick={() => onRestore(version)}>
            restore
          </button>
        </p>
      </div>
    </li>
  );
}

function VersionTitle({ version }: { readonly version: Version }) {
  if (version.kind === "kept")
    return <span className="text-muted">Kept in this browser: {version.why}</span>;
  if (version.verdict !== null) return <VerdictWordView verdict={version.verdict} />;
  return (
    <span className="text-muted">
      {version.state === "failed" ? "Could not be judged: our fault" : "Waiting for its verdict"}
    </span>
  );
}
