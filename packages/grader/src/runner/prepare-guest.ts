import type * as ivm from "isolated-vm";
import type { FunctionDescription, RequestHeader } from "../protocol.ts";
import type { IsolatedVm } from "./engine.ts";

/** The learner's realm, ready: arguments built, clock and chance taken away, no learner code run. */
export interface Guest {
  readonly context: ivm.Context;
  readonly run: (namespace: ivm.Reference) => Promise<unknown>;
  /** The answers of the last run, where they were not delivered with it. */
  readonly take: () => unknown;
  /** The guest's text, if the console is over its limit already. */
  readonly overflow: () => string | null;
  readonly currentCall: () => number | null;
  /** Calls per slot, as counted in the trusted context. */
  readonly counts: () => readonly number[];
}

export function prepareGuest(
  isolatedVm: IsolatedVm,
  isolate: ivm.Isolate,
  request: RequestHeader,
  guestJob: string,
): Guest {
  const context = isolate.createContextSync();
  const progressMemory = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const progress = new Int32Array(progressMemory).fill(-1);
  const countsMemory = new SharedArrayBuffer(4 * Math.max(request.slots.length, 1));
  const counts = new Uint32Array(countsMemory);
  const share = (memory: SharedArrayBuffer): ivm.Copy<SharedArrayBuffer> =>
    new isolatedVm.ExternalCopy(memory).copyInto({ release: true });

  const bridge =
    request.slots.length === 0 ? [] : buildBridge(isolate, request, share, countsMemory);
  const prepare = globalOf(context, "gradusPrepare");
  const guest = applied(prepare, [guestJob, share(progressMemory), ...bridge]);
  const method = (name: string): ivm.Reference => guest.getSync(name, { reference: true });
  const run = method("run");
  const over = method("over");
  const take = method("take");

  return {
    context,
    run: (namespace) => run.apply(undefined, [namespace.derefInto()]),
    take: () => take.applySync(undefined, []),
    overflow: () => {
      const text: unknown = over.applySync(undefined, []);
      return typeof text === "string" ? text : null;
    },
    currentCall: () => {
      const call = progress[0] ?? -1;
      return call < 0 ? null : call;
    },
    counts: () => [...counts.subarray(0, request.slots.length)],
  };
}

/** Calls a function of the isolate and keeps what it returns over there. */
function applied(callee: ivm.Reference, args: readonly unknown[]): ivm.Reference {
  // The declared types admit only values that V8 can copy; handles into the isolate are meant, too.
  return callee.applySync(undefined, args as never, { result: { reference: true } });
}

function globalOf(context: ivm.Context, name: string): ivm.Reference {
  return context.global.getSync(name, { reference: true });
}

/** The functions in their own context; the guest is handed two callables and a piece of memory. */
function buildBridge(
  isolate: ivm.Isolate,
  { functions, slots }: RequestHeader,
  share: (memory: SharedArrayBuffer) => ivm.Copy<SharedArrayBuffer>,
  countsMemory: SharedArrayBuffer,
): readonly unknown[] {
  const trusted = isolate.createContextSync();
  const numbersMemory = new SharedArrayBuffer(8 * Math.max(...functions.map(widest), 1));
  const install = globalOf(trusted, "gradusTrusted");
  const callables = applied(install, [
    JSON.stringify(functions),
    JSON.stringify(slots),
    share(countsMemory),
    share(numbersMemory),
  ]);
  const callable = (name: string): unknown =>
    callables.getSync(name, { reference: true }).derefInto();
  return [callable("scalar"), callable("call"), share(numbersMemory)];
}

function widest({ dimensions, outputs }: FunctionDescription): number {
  const inputs = dimensions.reduce<number>((sum, dimension) => sum + (dimension ?? 1), 0);
  return Math.max(inputs, outputs ?? 1);
}
