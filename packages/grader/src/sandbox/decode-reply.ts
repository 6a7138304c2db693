import { decode, type ProgramError, type Wire } from "@gradus/exercise";
import { z } from "zod";
import type { CallObservation, Outcome } from "./outcome.ts";

/** JSON.parse makes nothing but wire values; `decode` looks at the tags. */
const WireText = z.custom<Wire>((value) => value !== undefined);

const ErrorReport = z.strictObject({
  name: z.string(),
  message: z.string(),
  line: z.number().int().positive().nullable(),
  column: z.number().int().positive().nullable(),
});

const cpu = { cpuMs: z.number().nonnegative(), spent: z.boolean() };
const call = z.number().int().nonnegative().nullable();

const Header = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("answered"),
    counts: z.array(z.number().int().nonnegative()),
    ...cpu,
  }),
  z.strictObject({ kind: z.literal("compile_error"), error: ErrorReport, ...cpu }),
  z.strictObject({ kind: z.literal("load_error"), error: ErrorReport, ...cpu }),
  z.strictObject({ kind: z.literal("time_limit"), call, ...cpu }),
  z.strictObject({ kind: z.literal("memory_limit"), call, ...cpu }),
  z.strictObject({ kind: z.literal("failed"), message: z.string(), ...cpu }),
]);

const Changed = z.array(z.tuple([z.number().int().nonnegative(), WireText]));
const Call = z.union([
  z.strictObject({ returned: WireText, changed: Changed, console: z.string() }),
  z.strictObject({ threw: ErrorReport, changed: Changed, console: z.string() }),
]);

const Body = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("observed"),
    arity: z.number(),
    isClass: z.boolean(),
    calls: z.array(Call),
    expressions: z.array(z.never()),
  }),
  z.strictObject({
    kind: z.literal("missing_export"),
    found: z.array(z.string()),
    is: z.string().nullable(),
  }),
  z.strictObject({
    kind: z.literal("output_limit"),
    what: z.enum(["console", "results"]),
    call,
  }),
]);

export interface DecodedReply {
  readonly outcome: Outcome;
  readonly spent: boolean;
}

/**
 * The reply of a runner as an outcome. Throws for anything that is not a reply to this job: too few
 * or too many calls, a count too many, unknown tags, text that is no JSON.
 */
export function decodeReply(
  reply: { readonly header: string; readonly body: string },
  slotsOfCalls: readonly number[],
): DecodedReply {
  const header = Header.parse(JSON.parse(reply.header));
  const { cpuMs, spent } = header;
  switch (header.kind) {
    case "answered":
      return { outcome: { cpuMs, ...answer(reply.body, header.counts, slotsOfCalls) }, spent };
    case "compile_error":
    case "load_error":
      return { outcome: { kind: header.kind, cpuMs, error: programError(header.error) }, spent };
    case "time_limit":
    case "memory_limit":
      return { outcome: { kind: header.kind, cpuMs, call: header.call }, spent };
    case "failed":
      return { outcome: { kind: "failed", cpuMs, message: header.message }, spent };
  }
}

type Answer = Outcome extends infer Each
  ? Each extends Outcome
    ? Omit<Each, "cpuMs">
    : never
  : never;

function answer(text: string, counts: readonly number[], slotsOfCalls: readonly number[]): Answer {
  const body = Body.parse(JSON.parse(text));
  if (body.kind !== "observed") return body;
  if (body.calls.length !== slotsOfCalls.length)
    throw new RangeError(`${body.calls.length} answers to ${slotsOfCalls.length} calls`);
  let slot = 0;
  const calls = body.calls.map((each, index): CallObservation => {
    const ours = counts.slice(slot, slot + (slotsOfCalls[index] ?? 0));
    slot += ours.length;
    const changed = each.changed.map(([place, now]) => ({ index: place, now: decode(now) }));
    return "returned" in each
      ? { kind: "returned", value: decode(each.returned), changed, calls: ours }
      : { kind: "threw", error: programError(each.threw), changed, calls: ours };
  });
  return { kind: "observed", calls, arity: body.arity };
}

function programError({ name, message, line, column }: z.infer<typeof ErrorReport>): ProgramError {
  return { type: name, message, line, column };
}
