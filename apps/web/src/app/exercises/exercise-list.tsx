"use client";

import { levels } from "@gradus/exercise";
import Link from "next/link";
import { useState } from "react";
import { ProgressMark } from "@/components/progress-mark.tsx";
import type { ProgressState } from "@/components/progress-state.ts";
import {
  type ExerciseFilter,
  filterExercises,
  type ListedExercise,
  noFilter,
} from "./filter-exercises.ts";

const stateWords: Readonly<Record<ProgressState, string>> = {
  not_started: "not started",
  tried: "tried",
  partially_accepted: "correct, but …",
  accepted: "accepted",
};
const states = ["not_started", "tried", "partially_accepted", "accepted"] as const;

/** All exercises in the order of the course, and a way to find one. */
export function ExerciseList({ exercises }: { readonly exercises: readonly ListedExercise[] }) {
  const [filter, setFilter] = useState<ExerciseFilter>(noFilter);
  const found = filterExercises(exercises, filter);
  const knowsProgress = exercises.some(({ progress }) => progress !== null);
  return (
    <>
      <search className="mb-6 flex flex-wrap items-end gap-x-4 gap-y-3">
        <label className="flex min-w-0 flex-1 basis-56 flex-col gap-1.5 text-sm font-medium">
          Search
          <input
            type="search"
            value={filter.words}
            onChange={(event) => setFilter({ ...filter, words: event.target.value })}
            className="h-11 rounded-sm border border-hairline-strong bg-surface px-3 text-base font-normal"
          />
        </label>
        <Choice
          label="Level"
          value={filter.level}
          options={levels.map((level) => ({ value: level, words: level }))}
          onChange={(level) => setFilter({ ...filter, level })}
        />
        {knowsProgress ? (
          <Choice
            label="State"
            value={filter.state}
            options={states.map((state) => ({ value: state, words: stateWords[state] }))}
            onChange={(state) => setFilter({ ...filter, state })}
          />
        ) : null}
      </search>
      <output className="eyebrow mb-2 block">
        {found.length === exercises.length
          ? `${exercises.length} exercises`
          : `${found.length} of ${exercises.length} exercises`}
      </output>
      <ul className="border-b border-hairline">
        {found.map((exercise) => (
          <ExerciseLine key={exercise.slug} exercise={exercise} />
        ))}
      </ul>
      {found.length === 0 ? (
        <p className="mt-4 text-muted">
          None fits. Take a word out of the search, or choose another level.
        </p>
      ) : null}
    </>
  );
}

function ExerciseLine({ exercise }: { readonly exercise: ListedExercise }) {
  const { slug, title, summary, section, level, progress } = exercise;
  return (
    <li className="grid grid-cols-[1fr_auto] gap-x-6 border-t border-hairline py-3.5">
      <p className="flex items-baseline gap-2.5">
        {progress === null ? null : (
          <span className="self-center">
            <ProgressMark state={progress} />
          </span>
        )}
        <Link href={`/exercises/${slug}`} className="link font-serif text-lg">
          {title}
        </Link>
      </p>
      <p className="text-sm leading-7 text-muted">{level}</p>
      <p className="col-span-2 leading-relaxed text-muted">
        {summary} · {section}
      </p>
    </li>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value | "all";
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  readonly onChange: (value: Value | "all") => void;
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <label className="flex flex-col gap-1.5 text-sm font-medium">
      {label}
      <select
        value={value}
        onChange={(event) =>
          onChange(options.find((option) => option.value === event.target.value)?.value ?? "all")
        }
        className="h-11 rounded-sm border border-hairline-strong bg-surface px-2.5 text-base font-normal"
      >
        <option value="all">all</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </label>
  );
}
