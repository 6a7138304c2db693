import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { root } from "./root.mjs";
import { Stop } from "./stop.mjs";

/** Where Gradus listens. The default is this machine alone; HOST=0.0.0.0 opens it to the network. */
export function addressFrom(environment) {
  const port = Number(environment.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Stop(
      `PORT is "${environment.PORT}". Write a number from 1 to 65535, as in: PORT=8080 npm start`,
    );
  return { port, host: environment.HOST ?? "127.0.0.1" };
}

/** The address to type into a browser on this machine. */
export function localUrl({ port, host }) {
  const name = ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host) ? "localhost" : host;
  return `http://${name}:${port}`;
}

/** Throws a Stop when something else already listens there. */
export function requireFreePort({ port, host }) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => reject(new Stop(sentenceFor(error, port, host))));
    probe.listen({ port, host, exclusive: true }, () => probe.close(resolve));
  });
}

/** Level by level: Node's own `recursive` never returns where the system has no such folder to give, as in /proc. */
function makeDirectory(directory) {
  if (existsSync(directory)) return;
  makeDirectory(path.dirname(directory));
  mkdirSync(directory);
}

function sentenceFor(error, port, host) {
  switch (error.code) {
    case "EADDRINUSE":
      return (
        `Port ${port} is taken: another program listens there (perhaps a Gradus that is still running).\n` +
        `Stop it, or choose another port: PORT=${port + 1} npm start`
      );
    case "EACCES":
      return `Port ${port} needs administrator rights here. Choose one above 1023: PORT=3000 npm start`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `HOST is "${host}", which is not an address of this machine. Use 127.0.0.1 or 0.0.0.0.`;
    default:
      return `Port ${port} on ${host} cannot be opened: ${error.message}`;
  }
}

/** The data folder, made when missing; throws a Stop when it cannot be written. */
export function dataDirectoryFrom(environment) {
  const directory = path.resolve(root, environment.GRADUS_DATA_DIR ?? "data");
  try {
    makeDirectory(directory);
    accessSync(directory, constants.W_OK);
    const probe = path.join(directory, `.write-probe-${process.pid}`);
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    throw new Stop(
      `The data folder ${directory} cannot be written (${error.code ?? error.message}).\n` +
        "Give this user the right to write there, or choose another folder: GRADUS_DATA_DIR=/path/to/folder npm start",
    );
  }
  return directory;
}
