import { spawn } from "node:child_process";
import { createFrameReader, frameOf, type Reply } from "./frames.ts";
import type { Launcher } from "./launcher.ts";

/** How a runner stopped being one. */
export interface Death {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The end of what it wrote to standard error. */
  readonly lastWords: string;
  /** It was ended for a reply over the limit. */
  readonly tooLong: boolean;
}

export type Answer =
  | { readonly kind: "reply"; readonly reply: Reply }
  | { readonly kind: "died"; readonly death: Death };

/** One child process that answers one request at a time. */
export interface RunnerProcess {
  readonly pid: number;
  readonly isAlive: () => boolean;
  /** Resolves when it has booted, or died instead. */
  readonly ready: Promise<Answer>;
  request(header: string, body: string, mostBytes: number): Promise<Answer>;
  kill(): void;
  readonly exited: Promise<void>;
}

/** The web app's types demand NODE_ENV of every environment; a runner gets none of it. */
const nothing = {} as NodeJS.ProcessEnv;

const mostLastWords = 4_000;
const mostReadyBytes = 1_024;

export function startRunner(launcher: Launcher): RunnerProcess {
  const child = spawn(launcher.command, launcher.args, {
    stdio: ["pipe", "pipe", "pipe"],
    env: nothing,
    windowsHide: true,
  });
  let mostBytes = mostReadyBytes;
  let death: Death | null = null;
  let lastWords = "";
  let tooLong = false;
  let deliver: ((answer: Answer) => void) | null = null;
  const reader = createFrameReader(() => mostBytes);

  const answered = (answer: Answer): void => {
    const waiting = deliver;
    deliver = null;
    waiting?.(answer);
  };
  const next = (): Promise<Answer> =>
    death === null
      ? new Promise((resolve) => (deliver = resolve))
      : Promise.resolve({ kind: "died", death });
  const kill = (): void => void child.kill("SIGKILL");

  child.stdout.on("data", (piece: Buffer) => {
    try {
      for (const reply of reader.push(piece)) answered({ kind: "reply", reply });
    } catch {
      tooLong = true;
      kill();
    }
  });
  child.stderr.on("data", (piece: Buffer) => {
    lastWords = (lastWords + piece.toString("utf8")).slice(-mostLastWords);
  });
  // Writing to a process that has just died: its death is told by "close".
  child.stdin.on("error", () => {});

  const exited = new Promise<void>((resolve) => {
    const end = (code: number | null, signal: NodeJS.Signals | null): void => {
      death ??= { code, signal, lastWords, tooLong };
      answered({ kind: "died", death });
      resolve();
    };
    child.on("close", end);
    child.on("error", (error) => {
      lastWords += error.message;
      end(null, null);
    });
  });

  return {
    pid: child.pid ?? 0,
    isAlive: () => death === null,
    ready: next(),
    request(header, body, most) {
      mostBytes = most;
      child.stdin.write(frameOf(header, body));
      return next();
    },
    kill,
    exited,
  };
}
