const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The number with `decimals` places and a true minus sign; −0 is written 0. */
export function fixedText(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return nonFiniteText(value);
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−");
}

/** 10ⁿ in superscript digits: powerOfTenText(-8) = "10⁻⁸". */
export function powerOfTenText(exponent: number): string {
  const raised = (digit: string): string => superscripts.charAt(Number(digit));
  const digits = String(Math.abs(exponent)).replaceAll(/\d/g, raised);
  return `10${exponent < 0 ? "⁻" : ""}${digits}`;
}

/** Mantissa and power of ten: scientificText(0.000013, 1) = "1.3 × 10⁻⁵". */
export function scientificText(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return nonFiniteText(value);
  if (value === 0) return "0";
  const [mantissa = "", exponent = "0"] = value.toExponential(decimals).split("e");
  return `${mantissa.replace("-", "−")} × ${powerOfTenText(Number(exponent))}`;
}

/**
 * The shortest honest form for a readout: plain decimals while they show at least two significant
 * digits, powers of ten outside of that.
 */
export function readoutText(value: number, decimals = 4): string {
  const size = Math.abs(value);
  const smallest = 10 ** (1 - decimals);
  if (value === 0 || (size >= smallest && size < 1e5)) return fixedText(value, decimals);
  return scientificText(value, 2);
}

function nonFiniteText(value: number): string {
  if (Number.isNaN(value)) return "not a number";
  return value > 0 ? "∞" : "−∞";
}
