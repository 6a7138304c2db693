/**
 * What a verdict costs: `pnpm bench:grader`. Not a test, since a busy machine would fail it; the
 * methods are interleaved, CPU time is counted with all child processes, and ratios are what holds.
 */
import {
  createGrader,
  fingerprint,
  type Grader,
  judge,
  openSandbox,
  planCalls,
} from "@gradus/grader";
import { runnerPath } from "@gradus/grader/runner";
import { familyCpuMs } from "./cpu-clock.ts";
import { withNodeTest } from "./node-test.ts";
import { measureSlowDowns } from "./slow-down.ts";
import { loadSubject, type Subject } from "./subjects.ts";

const slugs = ["adam-step", "central-difference", "two-layer-backward"];
const rounds = 4;
const perRound = 100;
const nodeTestsPerRound = 2;

interface Measured {
  readonly wallMs: number[];
  cpuMs: number;
  count: number;
}

const nothing = (): Measured => ({ wallMs: [], cpuMs: 0, count: 0 });

async function measure(into: Measured, count: number, once: (index: number) => unknown) {
  const before = familyCpuMs();
  for (let index = 0; index < count; index += 1) {
    const started = performance.now();
    await once(index);
    into.wallMs.push(performance.now() - started);
  }
  into.cpuMs += familyCpuMs() - before;
  into.count += count;
}

function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

async function gradeOnce(grader: Grader, { exercise, source }: Subject, seed: number) {
  const report = await grader.grade(exercise, { language: "typescript", source }, { seed });
  if (report.verdict !== "accepted") throw new Error(`${exercise.public.slug}: ${report.headline}`);
}

function bareOnce({ exercise, entry }: Subject, seed: number): void {
  const plan = planCalls(exercise, seed);
  const calls = plan.calls.map(({ args }) => args);
  const observations = fingerprint(exercise.spec, entry, calls);
  if (judge(exercise, plan, observations).verdict !== "accepted")
    throw new Error("bare run failed");
}

async function throughput(runners: number, subjects: readonly Subject[]): Promise<number> {
  const sandbox = await openSandbox({ runners, runnerPath });
  const grader = createGrader({ sandbox });
  const jobs = subjects.flatMap((subject) => Array.from({ length: 200 }, () => subject));
  await Promise.all(subjects.map((subject) => gradeOnce(grader, subject, 1)));
  const started = performance.now();
  await Promise.all(jobs.map((subject, seed) => gradeOnce(grader, subject, seed)));
  const perSecond = jobs.length / ((performance.now() - started) / 1_000);
  await sandbox.close();
  return perSecond;
}

const cell = (value: number, digits = 2): string => value.toFixed(digits).padStart(9);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const subjects = await Promise.all(slugs.map(loadSubject));
// Warm: the boots of replaced runners are in the throughput below, not in the table.
const sandbox = await openSandbox({ runners: 1, runnerPath, recycleAfter: Infinity });
const grader = createGrader({ sandbox });
const totals = { bare: nothing(), ours: nothing(), nodeTest: nothing() };

print(
  "one submission                  bare cpu   our cpu   our p50   our p99  node --test cpu  wall",
);
for (const subject of subjects) {
  const [bare, ours, nodeTest] = [nothing(), nothing(), nothing()];
  for (let index = 0; index < 50; index += 1) await gradeOnce(grader, subject, index);
  for (let round = 0; round < rounds; round += 1) {
    await measure(bare, perRound, (index) => bareOnce(subject, index));
    await measure(ours, perRound, (index) => gradeOnce(grader, subject, index));
    await withNodeTest(subject, (runOnce) => measure(nodeTest, nodeTestsPerRound, runOnce));
  }
  print(
    `${subject.slug.padEnd(28)}${cell(bare.cpuMs / bare.count)} ${cell(ours.cpuMs / ours.count)} ${cell(quantile(ours.wallMs, 0.5))} ${cell(quantile(ours.wallMs, 0.99))} ${cell(nodeTest.cpuMs / nodeTest.count, 0)}       ${cell(quantile(nodeTest.wallMs, 0.5), 0)}`,
  );
  for (const [name, measured] of Object.entries({ bare, ours, nodeTest })) {
    const total = totals[name as keyof typeof totals];
    total.wallMs.push(...measured.wallMs);
    total.cpuMs += measured.cpuMs;
    total.count += measured.count;
  }
}
const slowDowns = await measureSlowDowns(sandbox);
await sandbox.close();
const [one, two] = [await throughput(1, subjects), await throughput(2, subjects)];
const meanCpu = ({ cpuMs, count }: Measured): number => cpuMs / count;
const cheaper = meanCpu(totals.nodeTest) / meanCpu(totals.ours);
const faster = (one * quantile(totals.nodeTest.wallMs, 0.5)) / 1_000;

print("");
print("numeric programs, CPU ms        bare      isolate     ratio");
for (const { name, bareMs, oursMs } of slowDowns)
  print(`${name.padEnd(22)}${cell(bareMs, 1)} ${cell(oursMs, 1)} ${cell(oursMs / bareMs)}`);
print("");
print("bar                                                held to    measured");
const bars: readonly (readonly [string, string, number, boolean])[] = [
  ["CPU of a submission, ms", "≤ 5", meanCpu(totals.ours), meanCpu(totals.ours) <= 5],
  ["p50, ms", "≤ 10", quantile(totals.ours.wallMs, 0.5), quantile(totals.ours.wallMs, 0.5) <= 10],
  ["p99, ms", "≤ 50", quantile(totals.ours.wallMs, 0.99), quantile(totals.ours.wallMs, 0.99) <= 50],
  ["submissions a second, 1 runner", "–", one, true],
  ["submissions a second, 2 runners", "≥ 250", two, two >= 250],
  ["times the throughput of node --test, one at a time", "≥ 20", faster, faster >= 20],
  ["times less CPU than node --test", "–", cheaper, true],
  ...slowDowns.map(
    ({ name, bareMs, oursMs }) =>
      [`slow-down of ${name}`, "≤ 1.5", oursMs / bareMs, oursMs / bareMs <= 1.5] as const,
  ),
];
for (const [name, bar, measured, holds] of bars)
  print(`${name.padEnd(50)} ${bar.padEnd(8)} ${cell(measured)}  ${holds ? "holds" : "MISSED"}`);
