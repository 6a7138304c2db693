import { decode } from "@gradus/exercise";
import { z } from "zod";
import { endingOf, ErrorReport, GuestAnswer, programError } from "../guest/answer.ts";
import type { CallObservation, Outcome } from "./outcome.ts";

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

export interface DecodedReply {
  readonly outcome: Outcome;
  readonly spent: boolean;
}

/**
 * The reply of a runner as an outcome. Throws for anything that is not a reply to this job: too few
 * or too many calls, unknown tags, text that is no JSON.
 */
export function decodeReply(
  reply: { readonly header: string; readonly body: string },
  slotsOfCalls: readonly number[],
): DecodedReply {
  const header = Header.parse(JSON.parse(reply.header));
  const { cpuMs, spent } = header;
  switch (header.kind) {
    case "answered": {
      const answer = GuestAnswer.parse(JSON.parse(reply.body));
      return { outcome: outcomeOf(answer, cpuMs, header.counts, slotsOfCalls), spent };
    }
    case "load_error":
      if (isOutOfBuffers(header.error))
        return { outcome: { kind: "memory_limit", cpuMs, call: null }, spent };
      return { outcome: { kind: header.kind, cpuMs, error: programError(header.error) }, spent };
    case "compile_error":
      return { outcome: { kind: header.kind, cpuMs, error: programError(header.error) }, spent };
    case "time_limit":
    case "memory_limit":
      return { outcome: { kind: header.kind, cpuMs, call: header.call }, spent };
    case "failed":
      return { outcome: { kind: "failed", cpuMs, message: header.message }, spent };
  }
}

function outcomeOf(
  answer: GuestAnswer,
  cpuMs: number,
  counts: readonly number[],
  slotsOfCalls: readonly number[],
): Outcome {
  if (answer.kind !== "observed") return { cpuMs, ...answer };
  if (answer.calls.length !== slotsOfCalls.length)
    throw new RangeError(`${answer.calls.length} answers to ${slotsOfCalls.length} calls`);
  const bombed = answer.calls.findIndex(
    ({ threw }) => threw !== undefined && isOutOfBuffers(threw),
  );
  if (bombed >= 0) return { kind: "memory_limit", cpuMs, call: bombed };
  let slot = 0;
  const calls = answer.calls.map((each, index): CallObservation => {
    const ours = counts.slice(slot, slot + (slotsOfCalls[index] ?? 0));
    slot += ours.length;
    const changed = each.changed.map(([place, now]) => ({ index: place, now: decode(now) }));
    return { ...endingOf(each), changed, calls: ours };
  });
  return { kind: "observed", cpuMs, calls, arity: answer.arity };
}

/** Typed arrays count against the memory limit, too; the engine refuses them with this error. */
function isOutOfBuffers({ name, message }: z.infer<typeof ErrorReport>): boolean {
  return name === "RangeError" && message === "Array buffer allocation failed";
}
