/**
 * The number a person typed: decimals with point or comma, a true minus sign, a power of ten
 * (1e-5 or 10^-5) or a fraction a/b. Undefined for anything else.
 */
export function parseNumber(text: string): number | undefined {
  const plain = text.trim().replaceAll("−", "-").replaceAll(/\s/g, "").replace(",", ".");
  const power = /^(?:(?<factor>[+-]?\d*\.?\d+)[*·×])?10(?:\^|\*\*)(?<exponent>[+-]?\d+)$/.exec(
    plain,
  );
  if (power?.groups !== undefined) {
    const { factor = "1", exponent } = power.groups;
    return finite(Number(`${factor}e${exponent}`));
  }
  const [numerator = "", denominator, ...rest] = plain.split("/");
  if (rest.length > 0 || !isDecimal(numerator)) return undefined;
  if (denominator === undefined) return finite(Number(numerator));
  return isDecimal(denominator) ? finite(Number(numerator) / Number(denominator)) : undefined;
}

const isDecimal = (text: string): boolean => /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text);

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);
