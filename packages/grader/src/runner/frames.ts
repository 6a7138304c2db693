import { readSync, writeSync } from "node:fs";

const standardInput = 0;
const standardOutput = 1;
const lengthBytes = 8;

export interface Frame {
  readonly header: string;
  readonly body: string;
}

/** Blocks until a frame has come; null when the other side has closed. No event loop is needed. */
export function readFrame(): Frame | null {
  const lengths = readBytes(lengthBytes);
  if (lengths === null) return null;
  const header = readBytes(lengths.readUInt32LE(0));
  const body = readBytes(lengths.readUInt32LE(4));
  if (header === null || body === null) return null;
  return { header: header.toString("utf8"), body: body.toString("utf8") };
}

export function writeFrame({ header, body }: Frame): void {
  const headerBytes = Buffer.byteLength(header);
  const bodyBytes = Buffer.byteLength(body);
  const frame = Buffer.allocUnsafe(lengthBytes + headerBytes + bodyBytes);
  frame.writeUInt32LE(headerBytes, 0);
  frame.writeUInt32LE(bodyBytes, 4);
  frame.write(header, lengthBytes);
  frame.write(body, lengthBytes + headerBytes);
  let written = 0;
  while (written < frame.length) {
    const count = unlessBusy(() => writeSync(standardOutput, frame, written));
    written += count ?? 0;
  }
}

function readBytes(length: number): Buffer | null {
  const bytes = Buffer.allocUnsafe(length);
  let read = 0;
  while (read < length) {
    const count = unlessBusy(() => readSync(standardInput, bytes, read, length - read, null));
    if (count === 0) return null;
    read += count ?? 0;
  }
  return bytes;
}

const pause = new Int32Array(new SharedArrayBuffer(4));

/** Where the pipe is not blocking, waits a millisecond instead of spinning. */
function unlessBusy(transfer: () => number): number | null {
  try {
    return transfer();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) throw error;
    Atomics.wait(pause, 0, 0, 1);
    return null;
  }
}
