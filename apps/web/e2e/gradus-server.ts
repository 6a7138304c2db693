import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../../..");
const patienceMs = 60_000;

/** A built Gradus on a free port with a data folder of its own, which can be killed and started again. */
export class GradusServer {
  readonly url: string;
  readonly dataDirectory: string;
  readonly #port: number;
  #child: ChildProcess | null = null;
  #output = "";

  private constructor(port: number, dataDirectory: string) {
    this.#port = port;
    this.url = `http://localhost:${port}`;
    this.dataDirectory = dataDirectory;
  }

  static async launch(): Promise<GradusServer> {
    const dataDirectory = await mkdtemp(path.join(os.tmpdir(), "gradus-e2e-"));
    const server = new GradusServer(await freePort(), dataDirectory);
    await server.start();
    return server;
  }

  async start(): Promise<void> {
    const node = path.join(root, "node_modules/.bin/node");
    const next = "node_modules/next/dist/bin/next";
    this.#child = spawn(node, [next, "start", "-H", "127.0.0.1", "-p", String(this.#port)], {
      cwd: path.join(root, "apps/web"),
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        NODE_ENV: "production",
        // Next would end at once on SIGTERM; the server ends by itself when its work is recorded.
        NEXT_MANUAL_SIG_HANDLE: "1",
        GRADUS_ROOT: root,
        GRADUS_DATA_DIR: this.dataDirectory,
        PORT: String(this.#port),
        HOST: "127.0.0.1",
      },
    });
    const keep = (text: string): void => {
      this.#output += text;
    };
    this.#child.stdout?.setEncoding("utf8").on("data", keep);
    this.#child.stderr?.setEncoding("utf8").on("data", keep);
    await this.#ready();
  }

  get pid(): number {
    const pid = this.#child?.pid;
    if (pid === undefined) throw new Error("The server is not running.");
    return pid;
  }

  /** What the server has printed so far. */
  get output(): string {
    return this.#output;
  }

  /** The one-time link of the first start, as the operator reads it in the terminal. */
  get ownershipLink(): string {
    const link = /https?:\/\/\S+\/claim\/\S+/.exec(this.#output)?.[0];
    if (!link) throw new Error(`The server printed no ownership link:\n${this.#output}`);
    const { pathname } = new URL(link);
    return `${this.url}${pathname}`;
  }

  /** kill -9: no chance to say good-bye. */
  async kill(): Promise<void> {
    await this.#end("SIGKILL");
  }

  async close(): Promise<void> {
    await this.#end("SIGTERM");
    await rm(this.dataDirectory, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill(signal);
    await ended;
  }

  async #ready(): Promise<void> {
    const deadline = performance.now() + patienceMs;
    while (performance.now() < deadline) {
      const answer = await fetch(`${this.url}/readyz`).catch(() => null);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`The server did not become ready:\n${this.#output}`);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
