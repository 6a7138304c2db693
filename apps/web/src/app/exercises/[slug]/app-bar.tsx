"use client";

import { type Language, languageFacts, languages, type PublicExercise } from "@gradus/exercise";
import Link from "next/link";
import { Button } from "@/components/button.tsx";
import type { DraftState } from "./draft/draft-state.ts";
import { SaveMark } from "./draft/save-mark.tsx";
import { CommandKeys } from "./shortcuts/command-keys.tsx";
import type { Platform } from "./shortcuts/platform-keys.ts";

interface AppBarProps {
  readonly exercise: Pick<PublicExercise, "title" | "level" | "spellings">;
  readonly section: { readonly title: string; readonly href: string | null };
  readonly language: Language;
  readonly draft: DraftState;
  readonly isKeptLocally: boolean;
  readonly platform: Platform;
  readonly isRunning: boolean;
  readonly isSubmitting: boolean;
  readonly onRun: () => void;
  readonly onSubmit: () => void;
}

/** What one works on, whether it is safe, and the two things one can do with it. */
export function AppBar(props: AppBarProps) {
  const { exercise, section, draft, platform } = props;
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 border-b border-hairline px-4 py-2">
      <div className="min-w-0 flex-1 basis-56">
        <h1 className="heading truncate text-lg">{exercise.title}</h1>
        <p className="eyebrow flex flex-wrap items-center gap-x-2 leading-6">
          {section.href === null ? (
            section.title
          ) : (
            <Link href={section.href} className="link">
              {section.title}
            </Link>
          )}
          <span aria-hidden>·</span>
          {exercise.level}
          <span aria-hidden>·</span>
          <LanguageChoice language={props.language} spellings={exercise.spellings} />
        </p>
      </div>
      <SaveMark save={draft.save} isKeptLocally={props.isKeptLocally} />
      <div className="flex gap-2">
        <Button onClick={props.onRun} busy={props.isRunning} className="max-sm:px-3">
          Run <CommandKeys command="run" platform={platform} />
        </Button>
        <Button
          look="filled"
          onClick={props.onSubmit}
          busy={props.isSubmitting}
          className="max-sm:px-3"
        >
          Submit <CommandKeys command="submit" platform={platform} />
        </Button>
      </div>
    </div>
  );
}

function LanguageChoice({
  language,
  spellings,
}: {
  readonly language: Language;
  readonly spellings: PublicExercise["spellings"];
}) {
  return (
    <label className="inline-flex items-center gap-1">
      <span className="sr-only">Language</span>
      <select
        defaultValue={language}
        className="min-h-6 bg-surface text-ink [field-sizing:content]"
      >
        {languages.map((each) => (
          <option key={each} value={each} disabled={!spellings[each].available}>
            {languageFacts[each].title}
            {spellings[each].available ? "" : " (not yet available)"}
          </option>
        ))}
      </select>
    </label>
  );
}
