import "server-only";
import type { Services } from "./services.ts";

const patienceMs = 10_000;

/**
 * Ends well on SIGTERM and SIGINT, and when the process that started this one is gone: answers that
 * were held open end, what was being graded is recorded. What takes too long is graded again after
 * the next start.
 */
export function stopWhenAsked(services: Services): void {
  const stop = onceOnly(() => void endWell(services));
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  if (process.connected) process.once("disconnect", stop);
}

async function endWell({ stopping, queue, sandbox, db, log }: Services): Promise<void> {
  setTimeout(() => process.exit(1), patienceMs).unref();
  stopping.abort();
  await queue.stop();
  await sandbox.close();
  await db.close();
  log.info("stopped");
  process.exit(0);
}

function onceOnly(act: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    act();
  };
}
