/* oxlint-disable unicorn/require-post-message-target-origin -- a thread has no origin to name. */
import { readFileSync } from "node:fs";
import { Worker as NodeWorker } from "node:worker_threads";
import { scalarFunction } from "@gradus/exercise";
import { power, variable } from "@gradus/engine/symbolic";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { encodeArguments, runInBrowser, workerScript, type BrowserJob } from "./index.ts";

/** A browser's worker on top of Node's: the same script, the same messages, a thread to terminate. */
class BrowserWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  readonly #thread: NodeWorker;

  constructor(script: string) {
    const shim = `const { parentPort } = require("node:worker_threads");
      globalThis.self = globalThis;
      globalThis.postMessage = (data) => parentPort.postMessage(data);
      parentPort.on("message", (data) => self.onmessage({ data }));`;
    this.#thread = new NodeWorker(shim + script, { eval: true });
    this.#thread.on("message", (data) => this.onmessage?.({ data }));
    this.#thread.on("error", (error: Error) => this.onerror?.({ message: error.message }));
  }

  postMessage(message: unknown): void {
    this.#thread.postMessage(message);
  }

  terminate(): void {
    void this.#thread.terminate();
  }
}

const guest = readFileSync(new URL("../guest/guest.js", import.meta.url), "utf8");
const run = (job: Partial<BrowserJob>, timeoutMs = 10_000) =>
  runInBrowser({
    workerUrl: workerScript(guest),
    timeoutMs,
    job: { code: "", entry: "f", drive: null, calls: [], expressions: [], ...job },
  });

beforeAll(() => vi.stubGlobal("Worker", BrowserWorker));
afterAll(() => vi.unstubAllGlobals());

describe("Run in a one-shot worker", () => {
  test("answers calls with data and functions among the arguments", async () => {
    const square = scalarFunction(power(variable("x"), 2));
    const outcome = await run({
      code: "exports.f = (g, x) => { console.log('at', x); return [g(x), NaN]; };",
      calls: [{ args: encodeArguments([square, 3]) }],
    });
    expect(outcome).toEqual({
      kind: "observed",
      calls: [{ kind: "returned", value: [9, Number.NaN], console: "at 3\n" }],
      expressions: [],
    });
  });

  test("evaluates the learner's own expressions with the exports in scope", async () => {
    const outcome = await run({
      code: "exports.f = (g, x) => g(x); exports.two = 2;",
      expressions: ["f((x) => x ** 3, two)", "missing + 1"],
    });
    expect(outcome).toMatchObject({
      expressions: [
        { kind: "returned", value: 8 },
        { kind: "threw", error: { type: "ReferenceError", message: "missing is not defined" } },
      ],
    });
  });

  test("names the line of the learner's code in which a call failed", async () => {
    const outcome = await run({
      code: "exports.f = (x) => {\n  return nothing.at(x);\n};",
      calls: [{ args: [1] }],
    });
    expect(outcome).toMatchObject({ calls: [{ kind: "threw", error: { line: 2, column: 3 } }] });
  });

  test("tells a program that stops while loading, and what it printed", async () => {
    const outcome = await run({ code: "console.log('here'); require('fs');" });
    expect(outcome).toMatchObject({
      kind: "load_error",
      console: "here\n",
      error: { message: 'Nothing can be imported here, so not "fs" either.' },
    });
  });

  test("tells which exports were found when the expected one is missing", async () => {
    const outcome = await run({ code: "exports.g = () => 1;", calls: [{ args: [] }] });
    expect(outcome).toEqual({ kind: "missing_export", found: ["g"], is: null });
  });

  test("ends an endless loop at the timeout", async () => {
    const outcome = await run(
      { code: "exports.f = () => { for (;;); };", calls: [{ args: [] }] },
      300,
    );
    expect(outcome).toEqual({ kind: "time_limit", timeoutMs: 300 });
  });

  test("stops a program that floods the console", async () => {
    const code = "exports.f = () => { for (;;) console.log('again and again'); };";
    expect(await run({ code, calls: [{ args: [] }] })).toEqual({
      kind: "output_limit",
      what: "console",
    });
  });

  test("leaves neither network, clock nor chance in reach", async () => {
    const names = [
      "fetch",
      "XMLHttpRequest",
      "WebSocket",
      "importScripts",
      "postMessage",
      "Worker",
    ];
    const outcome = await run({
      code: "exports.f = (names) => [names.map((n) => typeof globalThis[n]), Date.now() === Date.now(), Math.random()];",
      calls: [{ args: [names] }, { args: [[]] }],
    });
    expect(outcome).toMatchObject({
      calls: [{ value: [names.map(() => "undefined"), true, 0.6270739405881613] }, {}],
    });
  });
});
