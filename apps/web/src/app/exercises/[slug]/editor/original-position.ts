import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";

export interface Position {
  readonly line: number;
  readonly column: number;
}

const marker = "//# sourceMappingURL=data:application/json;base64,";

/**
 * Where a place in emitted JavaScript stands in the learner's source; null where that is unknown.
 * Lines and columns count from 1 on both sides.
 */
export function originalPosition(code: string, { line, column }: Position): Position | null {
  const at = code.lastIndexOf(marker);
  if (at === -1) return null;
  const map = new TraceMap(decodeBase64(code.slice(at + marker.length).trim()));
  const original = originalPositionFor(map, { line, column: column - 1 });
  return original.line === null ? null : { line: original.line, column: original.column + 1 };
}

/** The map of a program with letters beyond Latin-1 is UTF-8 inside its base64. */
function decodeBase64(text: string): string {
  const bytes = Uint8Array.from(atob(text), (character) => character.codePointAt(0) ?? 0);
  return new TextDecoder().decode(bytes);
}
