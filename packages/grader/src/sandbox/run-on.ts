import type { EncodedJob } from "./encode-job.ts";
import { decodeReply, type DecodedReply } from "./decode-reply.ts";
import type { Job } from "./job.ts";
import type { Death, RunnerProcess } from "./runner-process.ts";
import { type Ending, supervise } from "./supervisor.ts";

/** What became of a job on one runner; `lost` may be tried once more on another. */
export type Attempt =
  | ({ readonly kind: "done" } & DecodedReply)
  | { readonly kind: "lost"; readonly message: string };

/** Outer bound of an honest reply: every character may need four bytes, and two for its escape. */
function mostReplyBytes(job: Job): number {
  return 8 * job.limits.resultCharacters + 65_536;
}

export async function runOn(
  runner: RunnerProcess,
  job: Job,
  encoded: EncodedJob,
): Promise<Attempt> {
  let ending: Ending | null = null;
  const supervisor = supervise(runner.pid, job.limits.cpuMs, (why) => {
    ending = why;
    runner.kill();
  });
  const answer = await runner.request(encoded.header, encoded.body, mostReplyBytes(job));
  supervisor.stop();
  if (answer.kind === "died") return afterDeath(answer.death, ending, job);
  try {
    return { kind: "done", ...decodeReply(answer.reply, encoded.slotsOfCalls) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "lost", message: `The runner's reply made no sense: ${message.slice(0, 300)}` };
  }
}

function afterDeath(death: Death, ending: Ending | null, job: Job): Attempt {
  const { cpuMs } = job.limits;
  const spent = true;
  if (ending === "overtime")
    return { kind: "done", outcome: { kind: "time_limit", call: null, cpuMs }, spent };
  if (ending === "stuck") return { kind: "lost", message: "The runner stood still." };
  if (death.tooLong)
    return {
      kind: "done",
      outcome: { kind: "output_limit", what: "results", call: null, cpuMs: 0 },
      spent,
    };
  const how = death.signal ?? `exit code ${death.code}`;
  const lost = {
    kind: "lost",
    message: `The runner ended with ${how}. ${death.lastWords.slice(-300)}`,
  } as const;
  // Room for an isolate could not be had: no line of the learner's program has run yet.
  if (/CodeRange|Isolate::Initialize/.test(death.lastWords)) return lost;
  // The engine's own words when an allocation fails for good.
  if (/out of memory|heap limit|allocation failed|Array buffer allocation/i.test(death.lastWords))
    return { kind: "done", outcome: { kind: "memory_limit", call: null, cpuMs: 0 }, spent };
  return lost;
}
