const symbols = 10;

/**
 * What somebody typed or pasted, as a join code: any case, spaces and dashes, a whole link, O for 0,
 * I and L for 1 (the alphabet is Crockford's base 32). Null when it cannot be one.
 */
export function joinCodeFrom(typed: string): string | null {
  const code = typed
    .trim()
    .replace(/^.*\/join\//, "")
    .replace(/[?#].*$/, "")
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}_.]/gu, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  if (!/^[0-9A-HJKMNP-TV-Z]+$/.test(code) || code.length !== symbols) return null;
  return `${code.slice(0, symbols / 2)}-${code.slice(symbols / 2)}`;
}
