import { type Received, printData } from "@gradus/exercise";
import { readableDigits, shortenNumbers } from "./shorten-numbers.ts";

/** A value on a line, with six digits a number; the pointer finds the others. */
export function ShortValue({ value }: { readonly value: Received }) {
  const exact = printData(value);
  const short = printData(shortenNumbers(value, readableDigits));
  return short === exact ? <>{exact}</> : <span title={exact}>{short}</span>;
}
