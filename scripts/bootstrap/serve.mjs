import { spawn } from "node:child_process";
import { inRoot, root } from "./root.mjs";
import { toolEnvironment } from "./run.mjs";

const patienceMs = 60_000;
const restartsAllowed = 5;
const withinMs = 60_000;

/**
 * Runs the web server and keeps it running: the server ends itself when its database connection is
 * beyond repair, and everything acknowledged is picked up again by the next one. It is given up
 * after five ends within a minute. Resolves when the server is asked to stop.
 */
export function serve({ node, address, dataDirectory, url, onReady }) {
  const ends = [];
  let stopping = false;
  let child;

  const launch = () => {
    child = spawn(
      node,
      ["node_modules/next/dist/bin/next", "start", "-H", address.host, "-p", String(address.port)],
      {
        cwd: inRoot("apps/web"),
        // The channel tells the server when this process is gone, so that none is left behind.
        stdio: ["ignore", "inherit", "inherit", "ipc"],
        env: toolEnvironment({
          NODE_ENV: "production",
          // The server ends by itself when asked: what it is grading is recorded first.
          NEXT_MANUAL_SIG_HANDLE: "1",
          GRADUS_ROOT: root,
          GRADUS_DATA_DIR: dataDirectory,
          PORT: String(address.port),
          HOST: address.host,
        }),
      },
    );
    return child;
  };

  return new Promise((resolve) => {
    const stop = (signal) => {
      stopping = true;
      child.kill(signal);
    };
    process.once("SIGINT", () => stop("SIGTERM"));
    process.once("SIGTERM", () => stop("SIGTERM"));

    const watch = () => {
      launch().once("exit", (code) => {
        if (stopping) return resolve(0);
        const now = performance.now();
        ends.push(now);
        const recent = ends.filter((end) => now - end < withinMs).length;
        if (recent > restartsAllowed) {
          console.error(
            `The server ended ${recent} times within a minute; it is not started again.`,
          );
          return resolve(code ?? 1);
        }
        console.error(`The server ended (exit code ${code}); starting it again.`);
        watch();
      });
    };
    watch();
    untilReady(url).then(onReady, (error) => console.error(error.message));
  });
}

/** Resolves when the server says that it is ready: database writable, sandbox has answered. */
async function untilReady(url) {
  const deadline = performance.now() + patienceMs;
  let last = "no answer";
  while (performance.now() < deadline) {
    try {
      const response = await fetch(`${url}/readyz`);
      if (response.ok) return;
      last = `${response.status} ${await response.text()}`;
    } catch (error) {
      last = error.cause?.code ?? error.message;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(
    `The server did not become ready within a minute. Its last word at ${url}/readyz: ${last}`,
  );
}
