"use client";

import { isList, isRecord, type Path, printData, type Received } from "@gradus/exercise";
import { type ReactNode, useState } from "react";
import { foldList } from "./fold-list.ts";

interface ValueViewProps {
  readonly value: Received;
  /** The part that differs most; null where nothing is marked. */
  readonly marked?: Path | null;
}

const lineWidth = 56;

/** A value as TypeScript writes it: long lists folded, nested ones a row a line, one part marked. */
export function ValueView({ value, marked = null }: ValueViewProps) {
  if (marked !== null && marked.length === 0)
    return (
      <mark className="bg-transparent font-semibold text-inherit underline decoration-2 underline-offset-4">
        <ValueView value={value} />
      </mark>
    );
  if (isList(value)) return <ListView items={value} marked={marked} />;
  if (isRecord(value) && typeof value["$refused"] !== "string")
    return <RecordView record={value} marked={marked} />;
  return <>{printData(value)}</>;
}

function ListView({
  items,
  marked,
}: {
  readonly items: readonly Received[];
  readonly marked: Path | null;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const [step, ...rest] = marked ?? [];
  const markedIndex = typeof step === "number" ? step : null;
  const inRows = items.some((item) => isList(item) || isRecord(item)) && isLong(items);
  const parts = isOpen
    ? [{ kind: "shown" as const, from: 0, to: items.length }]
    : foldList(items.length, markedIndex);
  return (
    <>
      [
      {parts.map((part, place) => {
        const isLast = place === parts.length - 1;
        return part.kind === "folded" ? (
          <Entry key={`fold ${place}`} inRows={inRows} isLast={isLast}>
            <button
              type="button"
              onClick={() => setIsOpen(true)}
              className="text-muted underline decoration-hairline-strong underline-offset-3"
            >
              … {part.count} more
            </button>
          </Entry>
        ) : (
          items.slice(part.from, part.to).map((item, offset) => {
            const index = part.from + offset;
            return (
              <Entry key={index} inRows={inRows} isLast={index === items.length - 1}>
                <ValueView value={item} marked={index === markedIndex ? rest : null} />
              </Entry>
            );
          })
        );
      })}
      ]
    </>
  );
}

function RecordView({
  record,
  marked,
}: {
  readonly record: { readonly [key: string]: Received };
  readonly marked: Path | null;
}) {
  const entries = Object.entries(record);
  const [step, ...rest] = marked ?? [];
  const inRows = isLong(entries.flat());
  if (entries.length === 0) return <>{"{}"}</>;
  return (
    <>
      {"{"}
      {inRows ? null : " "}
      {entries.map(([key, item], index) => (
        <Entry key={key} inRows={inRows} isLast={index === entries.length - 1}>
          {key}: <ValueView value={item} marked={key === step ? rest : null} />
        </Entry>
      ))}
      {inRows ? null : " "}
      {"}"}
    </>
  );
}

function Entry({
  inRows,
  isLast,
  children,
}: {
  readonly inRows: boolean;
  readonly isLast: boolean;
  readonly children: ReactNode;
}) {
  const comma = isLast ? "" : ",";
  return inRows ? (
    <span className="block pl-[2ch]">
      {children}
      {comma}
    </span>
  ) : (
    <>
      {children}
      {isLast ? "" : ", "}
    </>
  );
}

/** Whether it would not fit a line: measured on its beginning, so that a huge list costs nothing. */
function isLong(items: readonly Received[]): boolean {
  let width = 0;
  for (const item of items) {
    width += printData(item).length + 2;
    if (width > lineWidth) return true;
  }
  return false;
}
