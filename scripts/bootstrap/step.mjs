const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/** Does one step, saying what it does, how it ended and how long it took. `work` may resolve to false. */
export async function step(title, work) {
  const from = performance.now();
  console.log(`· ${title} …`);
  const result = await work();
  console.log(`${result === false ? "✗" : "✓"} ${title}: ${seconds(from)}`);
  return result;
}
