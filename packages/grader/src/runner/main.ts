/**
 * The disposable process in which programs of learners run, one job at a time, each in an isolate of
 * its own. It trusts the frames it reads (they come from the grader) and is not trusted itself: the
 * grader caps and parses what it writes, and replaces it after a number of jobs or any anomaly.
 */
import type { ReplyHeader, RequestHeader } from "../protocol.ts";
import { createSnapshot, loadIsolatedVm } from "./engine.ts";
import { readFrame, writeFrame } from "./frames.ts";
import { createRunJob } from "./run-job.ts";
import { stripTypes } from "./strip-types.ts";

const isolatedVm = loadIsolatedVm(process.argv[2] ?? "");
const runJob = createRunJob(isolatedVm, createSnapshot(isolatedVm));
// The stripper's WebAssembly is compiled now and not on the first learner's time.
stripTypes("const ready: boolean = true;");
writeFrame({ header: '{"kind":"ready"}', body: "" });

for (let frame = readFrame(); frame !== null; frame = readFrame()) {
  // Written by the grader itself.
  const request = JSON.parse(frame.header) as RequestHeader;
  const { header, body } = await runJob(request, frame.body);
  writeFrame({ header: JSON.stringify(header satisfies ReplyHeader), body });
}
process.exit(0);
