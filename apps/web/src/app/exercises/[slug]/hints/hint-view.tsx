import { LazyFormula } from "@gradus/ui/verdict/lazy-formula";
import { type HintPart, parseHint } from "./hint-text.ts";

export function HintView({ text }: { readonly text: string }) {
  return (
    <div className="flex flex-col gap-2 font-serif text-[1.0625rem] leading-relaxed">
      {parseHint(text).map(({ kind, parts }, index) => {
        const content = parts.map((part, place) => <Part key={place} part={part} />);
        return kind === "heading" ? (
          <h2 key={index} className="heading">
            {content}
          </h2>
        ) : (
          <p key={index}>{content}</p>
        );
      })}
    </div>
  );
}

function Part({ part: { kind, text } }: { readonly part: HintPart }) {
  switch (kind) {
    case "text":
      return text;
    case "code":
      return <code className="text-[0.86em]">{text}</code>;
    case "strong":
      return <strong>{text}</strong>;
    case "formula":
      return <LazyFormula tex={text} source={text} />;
  }
}
