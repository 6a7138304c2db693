import { printPath, type ProgramError } from "@gradus/exercise";
import { printShort } from "./describe.ts";
import type { Change, Finding } from "./fault.ts";
import type { AnsweredCall } from "./find-faults.ts";

/** Why a requirement is unmet, said once for all its findings. */
export function messageOf(
  { fault }: Finding,
  all: readonly Finding[],
  calls: readonly AnsweredCall[],
): string {
  const where = frequency(all, calls);
  switch (fault.stage) {
    case "run_time":
      return `The program stopped with an error ${where}: ${printError(fault.error)}`;
    case "shape":
      return fault.message;
    case "non_finite":
      return `The result${atPath(printPath(fault.path))} is ${fault.received} ${where}.`;
    case "values":
      return `The value is off ${where}.`;
    case "purity":
      return `An input was changed ${where}: ${fault.changes.map(printChange).join("; ")}.`;
    case "properties":
      return fault.feedback;
    case "cost":
      return `The function you were given was called ${times(fault.called)} where ${times(fault.allowed)} is enough.`;
  }
}

function frequency(all: readonly Finding[], calls: readonly AnsweredCall[]): string {
  const inputs = calls.filter(({ origin }) => origin.kind !== "derived").length;
  const failing = new Set(
    all.map(({ call }) => call).filter((call) => calls[call]?.origin.kind !== "derived"),
  ).size;
  return failing === inputs ? "for every input" : `for ${failing} of ${inputs} inputs`;
}

export function printError({ type, message, line }: ProgramError): string {
  // Our own name for what is no Error; the message says it in words.
  if (type === "ThrownValue") return message;
  const place = line === null ? "" : ` on line ${line}`;
  return `${type}${place}: ${message}`;
}

export function printChange({ index, before, now }: Change): string {
  return `argument ${index + 1} was ${printShort(before)} and is now ${printShort(now)}`;
}

export function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}

export function atPath(path: string): string {
  return path === "" ? "" : ` at ${path}`;
}
