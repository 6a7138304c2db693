const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/** Does one step of the start, saying what it does and how long it took. */
export async function step(title, work) {
  const from = performance.now();
  console.log(`· ${title} …`);
  const result = await work();
  console.log(`✓ ${title}${typeof result === "string" ? ` (${result})` : ""}: ${seconds(from)}`);
  return result;
}
