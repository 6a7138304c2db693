import { readFileSync } from "node:fs";
import type * as ivm from "isolated-vm";

/** The native module; loaded from the path that the launcher found, since lookups are not permitted. */
export type IsolatedVm = typeof ivm;

export function loadIsolatedVm(path: string): IsolatedVm {
  const holder: { exports: { ivm?: IsolatedVm } } = { exports: {} };
  process.dlopen(holder, path);
  if (!holder.exports.ivm) throw new Error(`${path} is not isolated-vm`);
  return holder.exports.ivm;
}

const read = (name: string): string =>
  readFileSync(new URL(`../guest/${name}`, import.meta.url), "utf8");

/** Both harnesses, parsed once; every isolate starts from this heap. */
export function createSnapshot(isolatedVm: IsolatedVm): ivm.ExternalCopy<ArrayBuffer> {
  return isolatedVm.Isolate.createSnapshot([
    { code: `globalThis.gradusGuest = ${read("guest.js")}`, filename: "guest.js" },
    { code: `globalThis.gradusTrusted = ${read("trusted.js")}`, filename: "trusted.js" },
    { code: bridgeSource, filename: "bridge.js" },
  ]);
}

/** Typed arrays cannot stand in a snapshot, so they are made when the job has come. */
const bridgeSource = `
globalThis.gradusPrepare = (function (prepare) {
  return function (job, progress, scalar, call, numbers) {
    delete globalThis.gradusGuest;
    delete globalThis.gradusTrusted;
    delete globalThis.gradusPrepare;
    const bridge =
      scalar === undefined ? null : { scalar, call, numbers: new Float64Array(numbers) };
    return prepare(job, bridge, new Int32Array(progress));
  };
})(globalThis.gradusGuest);
`;
