/**
 * The index behind the comment, string, template part or regular expression that begins at `index`;
 * `index` itself where none begins. Entering `${` pushes "`" on `open`.
 */
export function skipLiteral(
  source: string,
  index: number,
  previous: string,
  open: string[],
): number {
  const character = source[index];
  switch (character) {
    case "/":
      return skipSlash(source, index, previous);
    case '"':
    case "'":
      return skipString(source, index, character);
    case "`":
      return skipTemplate(source, index, open);
    case "}":
      return previous === "`" ? skipTemplate(source, index, open) : index;
    default:
      return index;
  }
}

function skipSlash(source: string, index: number, previous: string): number {
  if (source[index + 1] === "/") return endOr(source, source.indexOf("\n", index));
  if (source[index + 1] === "*") return endOr(source, source.indexOf("*/", index + 2), 2);
  return startsExpression(previous) ? skipRegularExpression(source, index) : index;
}

function endOr(source: string, found: number, length = 0): number {
  return found < 0 ? source.length : found + length;
}

const beforeExpression = new Set(
  "return typeof case in of delete void throw new do else instanceof yield await".split(" "),
);

/** A slash divides after a value and opens a regular expression elsewhere. */
function startsExpression(previous: string): boolean {
  if (beforeExpression.has(previous)) return true;
  return !/[\w$)\]}"`]$/.test(previous);
}

function skipString(source: string, index: number, quote: string): number {
  for (let next = index + 1; next < source.length; next += 1) {
    const character = source[next];
    if (character === "\\") next += 1;
    else if (character === quote) return next + 1;
    else if (character === "\n") return next;
  }
  return source.length;
}

function skipTemplate(source: string, index: number, open: string[]): number {
  for (let next = index + 1; next < source.length; next += 1) {
    const character = source[next];
    if (character === "\\") next += 1;
    else if (character === "`") return next + 1;
    else if (character === "$" && source[next + 1] === "{") {
      open.push("`");
      return next + 2;
    }
  }
  return source.length;
}

function skipRegularExpression(source: string, index: number): number {
  let inClass = false;
  for (let next = index + 1; next < source.length; next += 1) {
    const character = source[next];
    if (character === "\n") return index;
    if (character === "\\") next += 1;
    else if (character === "[") inClass = true;
    else if (character === "]") inClass = false;
    else if (character === "/" && !inClass) return next + 1;
  }
  return index;
}
