import { SingleBar } from "cli-progress";

export interface Progress {
  increment(): void;
  stop(): void;
}

const silent: Progress = { increment: () => {}, stop: () => {} };

/** A bar on standard error, where that is a terminal; elsewhere nothing, so that logs stay readable. */
export function progressBar(title: string, total: number): Progress {
  if (!process.stderr.isTTY) return silent;
  const bar = new SingleBar({
    format: `${title} {bar} {value}/{total} · {eta_formatted} left`,
    stream: process.stderr,
    hideCursor: true,
  });
  bar.start(total, 0);
  return { increment: () => bar.increment(), stop: () => bar.stop() };
}
