const ordinary: Readonly<Record<string, string>> = {
  "⁰": "0",
  "¹": "1",
  "²": "2",
  "³": "3",
  "⁴": "4",
  "⁵": "5",
  "⁶": "6",
  "⁷": "7",
  "⁸": "8",
  "⁹": "9",
  "⁻": "−",
};

export interface TextPart {
  readonly text: string;
  readonly raised: boolean;
}

/** The text cut where superscripts begin and end, with ordinary digits in the raised parts. */
export function raisedParts(text: string): TextPart[] {
  return (text.match(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+|[^⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+/g) ?? []).map((part) => {
    const lowered = part.replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]/g, (letter) => ordinary[letter] ?? letter);
    return { text: lowered, raised: lowered !== part };
  });
}
