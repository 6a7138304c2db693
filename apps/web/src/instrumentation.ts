/** Runs once when a server starts, before it takes requests. */
export async function register(): Promise<void> {
  // Read here and not in env.ts, because the bundler must see the literal to leave the rest out.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { start } = await import("./server/start.ts");
  await start();
}
