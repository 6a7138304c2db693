const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

const marks = { passed: "✓", failed: "✗", skipped: "! SKIPPED:" };

/** Does one step, saying what it does, how it ended ("passed" unless `work` tells) and how long it took. */
export async function step(title, work) {
  const from = performance.now();
  console.log(`· ${title} …`);
  const result = await work();
  console.log(`${marks[result] ?? marks.passed} ${title}: ${seconds(from)}`);
  return result;
}
