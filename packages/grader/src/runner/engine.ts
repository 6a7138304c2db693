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

/**
 * Both harnesses, parsed once; every isolate starts from this heap. The warm-up makes a few calls in a
 * realm that is thrown away, so that the heap holds compiled code and no isolate compiles it again.
 */
export function createSnapshot(isolatedVm: IsolatedVm): ivm.ExternalCopy<ArrayBuffer> {
  const sources = [
    { code: `globalThis.gradusGuest = ${read("guest.js")}`, filename: "guest.js" },
    { code: `globalThis.gradusTrusted = ${read("trusted.js")}`, filename: "trusted.js" },
    { code: bridgeSource, filename: "bridge.js" },
  ];
  return isolatedVm.Isolate.createSnapshot(sources, warmUp);
}

const warmUpJob = {
  entry: "f",
  drive: null,
  seed: 1,
  calls: [
    [
      1,
      [0.5, -2],
      [
        [1, 2],
        [3, 4],
      ],
      { w: [1] },
      { $number: "NaN" },
    ],
    [2, [0.25], [[1]], { w: [] }, true],
  ],
  expressions: [],
  consoleCharacters: 100,
  consoleKept: 0,
  resultCharacters: 1_000,
};

const warmUp = `
const trusted = gradusTrusted(
  '[{"source":"(x) => x * x","dimensions":[null],"outputs":null}]', "[0]",
  new ArrayBuffer(4), new ArrayBuffer(8));
trusted.scalar(0, 2);
const guest = gradusPrepare(${JSON.stringify(JSON.stringify(warmUpJob))}, new ArrayBuffer(4));
guest.run({ f: (a, b, c, d, e) => [a, b, c, d, e] });
`;

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
