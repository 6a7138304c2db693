// A name must read as an identifier in TypeScript and in Python at once.
const typescript = `await break case catch class const continue debugger default delete do else enum
  export extends false finally for function if implements import in instanceof interface let new
  null package private protected public return static super switch this throw true try typeof
  undefined var void while with yield arguments eval NaN Infinity Math`;
const python = `False None True and as assert async await break class continue def del elif else
  except finally for from global if import in is lambda nonlocal not or pass raise return try while
  with yield abs max min math`;

const reserved = new Set(`${typescript} ${python}`.split(/\s+/));

export function isUsableName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !reserved.has(name);
}
