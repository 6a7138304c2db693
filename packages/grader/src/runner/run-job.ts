import type * as ivm from "isolated-vm";
import type { ErrorReport, ReplyHeader, RequestHeader } from "../protocol.ts";
import { compileModule } from "./compile-module.ts";
import type { IsolatedVm } from "./engine.ts";
import { prepareGuest } from "./prepare-guest.ts";
import { translate } from "./translate.ts";
import { watch } from "./watch.ts";

export interface Reply {
  readonly header: ReplyHeader;
  readonly body: string;
}

const noCpu = { cpuMs: 0, spent: false } as const;

/** One program, from its source to the guest's text; the isolate is gone when it resolves. */
export function createRunJob(
  isolatedVm: IsolatedVm,
  snapshot: ivm.ExternalCopy<ArrayBuffer>,
): (request: RequestHeader, guestJob: string) => Promise<Reply> {
  return async (request, guestJob) => {
    const translated = translate(request.source);
    if (translated.kind === "refused")
      return compileError(translated.error, translated.stripperBroken);
    const isolate = new isolatedVm.Isolate({
      memoryLimit: request.memoryMb,
      snapshot,
      // Nothing in this process can be relied on any more.
      onCatastrophicError: () => process.abort(),
    });
    try {
      return await runIn(isolatedVm, isolate, request, translated.code, guestJob);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { header: { kind: "failed", message, cpuMs: 0, spent: true }, body: "" };
    } finally {
      if (!isolate.isDisposed) isolate.dispose();
    }
  };
}

async function runIn(
  isolatedVm: IsolatedVm,
  isolate: ivm.Isolate,
  request: RequestHeader,
  code: string,
  guestJob: string,
): Promise<Reply> {
  const guest = prepareGuest(isolatedVm, isolate, request, guestJob);
  const compiled = compileModule(isolate, guest.context, code);
  if (compiled.kind === "refused") return compileError(compiled.error, false);

  const started = isolate.cpuTime;
  const cpuMs = (): number => Number(isolate.cpuTime - started) / 1e6;
  const watching = watch(isolate, request.cpuMs);
  const ended = (): Reply => {
    // Nobody but the watch and the engine's own heap limit ends an isolate.
    const kind = watching.passed() ?? "memory_limit";
    const used = kind === "time_limit" ? request.cpuMs : 0;
    return { header: { kind, call: guest.currentCall(), cpuMs: used, spent: true }, body: "" };
  };
  try {
    const loading = await settled(compiled.module.evaluate({ copy: true }));
    if (isolate.isDisposed) return ended();
    const over = guest.overflow();
    if (over !== null) return answered(over, [], cpuMs());
    if (loading.kind === "threw")
      return {
        header: { kind: "load_error", error: loading.error, cpuMs: cpuMs(), spent: false },
        body: "",
      };
    const running = await settled(guest.run(compiled.module.namespace));
    if (isolate.isDisposed) return ended();
    // A promise that the program left rejected is no reason to lose its answers.
    const text = running.kind === "threw" ? guest.take() : running.value;
    if (typeof text !== "string") throw new Error("the guest gave no text");
    return answered(text, guest.counts(), cpuMs());
  } finally {
    watching.stop();
  }
}

function answered(body: string, counts: readonly number[], cpuMs: number): Reply {
  return { header: { kind: "answered", counts, cpuMs, spent: false }, body };
}

function compileError(error: ErrorReport, spent: boolean): Reply {
  return { header: { ...noCpu, kind: "compile_error", error, spent }, body: "" };
}

type Settled =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "threw"; readonly error: ErrorReport };

async function settled(promise: Promise<unknown>): Promise<Settled> {
  try {
    return { kind: "value", value: await promise };
  } catch (error) {
    return { kind: "threw", error: thrownWhileLoading(error) };
  }
}

/** isolated-vm has already made plain errors and primitives of whatever was thrown. */
function thrownWhileLoading(error: unknown): ErrorReport {
  if (!(error instanceof Error))
    return thrownValue(typeof error === "string" ? JSON.stringify(error) : String(error));
  if (error.message.startsWith("An object was thrown from supplied code"))
    return thrownValue("an object");
  const position = /solution\.ts:(\d+):(\d+)/.exec(error.stack ?? "");
  return {
    name: error.name,
    message: error.message,
    line: position ? Number(position[1]) : null,
    column: position ? Number(position[2]) : null,
  };
}

function thrownValue(shown: string): ErrorReport {
  const message = `The program threw ${shown.slice(0, 200)}, which is no Error.`;
  return { name: "ThrownValue", message, line: null, column: null };
}
