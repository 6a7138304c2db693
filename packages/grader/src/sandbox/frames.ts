const lengthBytes = 8;

export interface Reply {
  readonly header: string;
  readonly body: string;
}

/** The runner wrote more than any honest reply can be; nothing of it is parsed. */
export class FrameTooLongError extends Error {
  override readonly name = "FrameTooLongError";
}

export function frameOf(header: string, body: string): Buffer {
  const headerBytes = Buffer.byteLength(header);
  const bodyBytes = Buffer.byteLength(body);
  const frame = Buffer.allocUnsafe(lengthBytes + headerBytes + bodyBytes);
  frame.writeUInt32LE(headerBytes, 0);
  frame.writeUInt32LE(bodyBytes, 4);
  frame.write(header, lengthBytes);
  frame.write(body, lengthBytes + headerBytes);
  return frame;
}

/** Puts frames together from the pieces in which a pipe delivers them. */
export function createFrameReader(mostBytes: () => number) {
  let pieces: Buffer[] = [];
  let held = 0;

  return {
    /** The frames that are complete with this piece. Throws FrameTooLongError. */
    push(piece: Buffer): readonly Reply[] {
      pieces.push(piece);
      held += piece.length;
      const frames: Reply[] = [];
      while (held >= lengthBytes) {
        const joined = Buffer.concat(pieces);
        pieces = [joined];
        const headerBytes = joined.readUInt32LE(0);
        const bodyBytes = joined.readUInt32LE(4);
        const total = lengthBytes + headerBytes + bodyBytes;
        if (total > mostBytes())
          throw new FrameTooLongError(`A reply of ${total} bytes is over the limit.`);
        if (held < total) break;
        frames.push({
          header: joined.toString("utf8", lengthBytes, lengthBytes + headerBytes),
          body: joined.toString("utf8", lengthBytes + headerBytes, total),
        });
        pieces = [joined.subarray(total)];
        held -= total;
      }
      return frames;
    },
  };
}
