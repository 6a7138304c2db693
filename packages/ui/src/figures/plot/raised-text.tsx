import { raisedParts } from "./raised-parts.ts";

/**
 * Text whose superscript digits are set as raised ordinary digits: few fonts carry all of ⁰ to ⁹, and
 * a mixture of fonts shows.
 */
export function RaisedText({ text }: { readonly text: string }) {
  return raisedParts(text).map(({ text: part, raised }, index) =>
    raised ? <sup key={index}>{part}</sup> : part,
  );
}

/** The same inside an SVG text. */
export function RaisedTspan({ text }: { readonly text: string }) {
  return raisedParts(text).map(({ text: part, raised }, index, parts) => {
    const before = parts[index - 1]?.raised ?? false;
    const shift = raised === before ? "0" : raised ? "-0.5em" : "0.36em";
    return (
      <tspan key={index} dy={shift} className={raised ? "raised" : undefined}>
        {part}
      </tspan>
    );
  });
}
