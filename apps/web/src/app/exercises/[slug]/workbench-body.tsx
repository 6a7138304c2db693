"use client";

import { useState } from "react";
import { withNext } from "@/lib/next-path.ts";
import { AppBar } from "./app-bar.tsx";
import type { KeptWhy } from "./draft/kept-texts.ts";
import { RivalBar } from "./draft/rival-bar.tsx";
import { useDraft } from "./draft/use-draft.ts";
import { EditorPane } from "./editor-pane.tsx";
import type { EditorHandle } from "./editor/code-editor.tsx";
import { useEditorSync } from "./editor/use-editor-sync.ts";
import { HintsPanel } from "./hints/hints-panel.tsx";
import { useHints } from "./hints/use-hints.ts";
import { CompareDialog } from "./history/compare-dialog.tsx";
import { HistoryPanel } from "./history/history-panel.tsx";
import { useHistory } from "./history/use-history.ts";
import { useVersions } from "./history/use-versions.ts";
import type { LayoutWidth } from "./panes/use-layout-width.ts";
import { ThreePanes, TwoPanes } from "./panes/workbench-panes.tsx";
import { type NarrowTab, WorkbenchTabs } from "./panes/workbench-tabs.tsx";
import { ResultsPane, type ResultsTab } from "./results-pane.tsx";
import { StatementPane } from "./statement-pane.tsx";
import { RunPanel } from "./run/run-panel.tsx";
import { announceRun } from "./run/run-state.ts";
import { useOwnCalls } from "./run/use-own-calls.ts";
import { useRun } from "./run/use-run.ts";
import { useCommands } from "./shortcuts/use-commands.ts";
import { usePlatform } from "./shortcuts/use-platform.ts";
import { WorkbenchShortcuts } from "./shortcuts/workbench-shortcuts.tsx";
import { SubmissionAnnouncement } from "./submit/submission-announcement.tsx";
import { useSubmission } from "./submit/use-submission.ts";
import { VerdictPanel } from "./submit/verdict-panel.tsx";
import type { WorkbenchProps } from "./workbench.tsx";

const language = "typescript";

export function WorkbenchBody(props: WorkbenchProps & { readonly width: LayoutWidth }) {
  const { exercise, own, width } = props;
  const { slug } = exercise;
  const { entry } = exercise.spellings[language];
  const isSignedIn = own !== null;
  const signInHref = withNext("/sign-in", `/exercises/${slug}`);
  const platform = usePlatform();

  const [editor, setEditor] = useState<EditorHandle | null>(null);
  const [narrowTab, setNarrowTab] = useState<NarrowTab>("statement");
  const [resultsTab, setResultsTab] = useState<ResultsTab>("run");
  const draft = useDraft({
    slug,
    language,
    starter: exercise.starters[language],
    userId: own?.userId ?? null,
    serverDraft: own?.draft ?? null,
  });
  const { source, save, replacement } = draft.state;
  useEditorSync(editor, replacement);

  const [ownCalls, setOwnCalls] = useOwnCalls(slug);
  const runner = useRun(exercise, editor);
  const hints = useHints(slug, own?.hints ?? null);
  const history = useHistory(slug, own?.history ?? null);
  const submitting = useSubmission({ slug, language }, ({ report }) => {
    history.refresh();
    editor?.markError(report?.verdict === "judge_error" ? null : (report?.error ?? null));
  });
  const versions = useVersions(history.lines, draft.kept, source);

  function show(tab: ResultsTab) {
    setResultsTab(tab);
    setNarrowTab("results");
  }
  function run() {
    show("run");
    runner.run(ownCalls);
  }
  function submit() {
    show("verdict");
    if (!isSignedIn) {
      submitting.askToSignIn(source);
      return;
    }
    editor?.markError(null);
    draft.saveNow();
    submitting.submit(source);
  }
  async function saveAndFormat() {
    await editor?.format();
    draft.saveNow();
  }
  function replace(text: string, why: KeptWhy) {
    draft.replace(text, why);
    setNarrowTab("editor");
  }
  useCommands({ run, submit, save: () => void saveAndFormat() }, platform);

  const panes = {
    statement: <StatementPane>{props.statement}</StatementPane>,
    editor: (
      <EditorPane
        slug={slug}
        language={language}
        initialSource={source}
        contract={exercise.spellings[language]}
        label={`Your program for ${exercise.title}`}
        onChange={draft.type}
        onReady={setEditor}
      />
    ),
    results: (
      <ResultsPane
        value={resultsTab}
        onChange={setResultsTab}
        panels={{
          run: (
            <RunPanel
              exercise={exercise}
              entry={entry}
              state={runner.state}
              ownCalls={ownCalls}
              onOwnCalls={setOwnCalls}
            />
          ),
          verdict: (
            <VerdictPanel
              state={submitting.state}
              signInHref={signInHref}
              next={props.next}
              onSubmitAgain={submit}
            />
          ),
          hints: <HintsPanel hints={hints} isSignedIn={isSignedIn} signInHref={signInHref} />,
          history: (
            <HistoryPanel
              versions={versions.versions}
              hasMore={history.hasMore}
              problem={versions.problem ?? history.problem}
              onLoadMore={history.loadMore}
              onOpen={(id) => {
                versions.open(id, submitting.open);
                show("verdict");
              }}
              onRestore={(version) => versions.read(version, (text) => replace(text, "restored"))}
              onCompare={versions.compare}
              onCompareWithEditor={versions.compareWithEditor}
              onReset={() => replace(exercise.starters[language], "reset")}
            />
          ),
        }}
      />
    ),
  };

  return (
    <div className="relative flex-1">
      <div className="absolute inset-0 flex flex-col">
        <AppBar
          exercise={exercise}
          section={props.section}
          language={language}
          draft={draft.state}
          isKeptLocally={draft.isKeptLocally}
          platform={platform}
          isRunning={runner.state.kind === "running"}
          isSubmitting={isUnderWay(submitting.state.kind)}
          onRun={run}
          onSubmit={submit}
        />
        {save.kind === "rivalled" ? (
          <RivalBar
            rival={save.rival}
            onCompare={() => versions.compareTexts("Yours", source, "The other", save.rival.source)}
            onTakeTheirs={draft.takeTheirs}
            onKeepMine={draft.keepMine}
          />
        ) : null}
        <div className="min-h-0 flex-1">
          {width === "wide" ? <ThreePanes {...panes} /> : null}
          {width === "medium" ? <TwoPanes {...panes} /> : null}
          {width === "narrow" ? (
            <WorkbenchTabs value={narrowTab} onChange={setNarrowTab} {...panes} />
          ) : null}
        </div>
      </div>
      <output className="sr-only">
        {resultsTab === "verdict" ? (
          <SubmissionAnnouncement state={submitting.state} />
        ) : (
          announceRun(runner.state)
        )}
      </output>
      <CompareDialog compared={versions.compared} onClose={versions.close} />
      <WorkbenchShortcuts platform={platform} />
    </div>
  );
}

function isUnderWay(kind: string): boolean {
  return kind === "sending" || kind === "queued" || kind === "running";
}
