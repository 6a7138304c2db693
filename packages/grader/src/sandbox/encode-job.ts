import {
  type Argument,
  encode,
  type FunctionSource,
  isFunctionArgument,
  printFunction,
  type Wire,
} from "@gradus/exercise";
import type { FunctionDescription, GuestJob, RequestHeader } from "../protocol.ts";
import type { Job } from "./job.ts";

export interface EncodedJob {
  readonly header: string;
  readonly body: string;
  /** How many of the slots belong to each call. */
  readonly slotsOfCalls: readonly number[];
}

export function encodeJob(job: Job): EncodedJob {
  const table = createFunctionTable();
  const calls = job.calls.map((args) => args.map((argument) => table.encode(argument)));
  const header: RequestHeader = {
    source: job.source,
    entry: job.entry,
    cpuMs: job.limits.cpuMs,
    memoryMb: job.limits.memoryMb,
    functions: table.functions,
    slots: table.slots,
  };
  const body: GuestJob = {
    entry: job.entry,
    drive: job.drive,
    seed: job.seed,
    calls,
    expressions: [],
    consoleCharacters: job.limits.consoleCharacters,
    consoleKept: 0,
    resultCharacters: job.limits.resultCharacters,
  };
  return {
    header: JSON.stringify(header),
    body: JSON.stringify(body),
    slotsOfCalls: job.calls.map((args) => args.filter(isFunctionArgument).length),
  };
}

/** Each distinct function is sent once; each use of it has a slot, and so a count, of its own. */
function createFunctionTable() {
  const functions: FunctionDescription[] = [];
  const slots: number[] = [];
  const known = new Map<string, number>();

  function describe(source: FunctionSource): number {
    const description = describeFunction(source);
    const key = JSON.stringify(description);
    const index = known.get(key) ?? functions.push(description) - 1;
    known.set(key, index);
    return index;
  }

  return {
    functions,
    slots,
    encode(argument: Argument): Wire | { $function: object } {
      if (!isFunctionArgument(argument)) return encode(argument);
      const index = describe(argument.$function);
      const slot = slots.push(index) - 1;
      const { dimensions = [], outputs = null } = functions[index] ?? {};
      return { $function: { slot, dimensions, outputs } };
    },
  };
}

function describeFunction(source: FunctionSource): FunctionDescription {
  return {
    source: printFunction(source),
    dimensions: source.parameters.map((parameter) => parameter.dimension),
    outputs: Array.isArray(source.body) ? source.body.length : null,
  };
}
