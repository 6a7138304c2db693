import { useId, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import type { Option } from "./choice.tsx";
import { parseNumber } from "./parse-number.ts";

interface PredictionProps {
  readonly question: ReactNode;
  /** Called without a guess when the reader would rather see it. */
  readonly onShow: () => void;
}

interface NumberPredictionProps extends PredictionProps {
  readonly label: string;
  readonly onPredict: (guess: number) => void;
}

/** Asks for a number before the answer moves. */
export function NumberPrediction({ question, label, onPredict, onShow }: NumberPredictionProps) {
  const [text, setText] = useState("");
  const [unreadable, setUnreadable] = useState(false);
  const hint = useId();
  const submit = (form: Element): void => {
    const guess = parseNumber(text);
    setUnreadable(guess === undefined);
    if (guess !== undefined) handOver(form, () => onPredict(guess));
  };
  return (
    <form
      className="prediction"
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      <p className="prediction-question">{question}</p>
      <div className="prediction-answer">
        <input
          aria-label={label}
          aria-describedby={unreadable ? hint : undefined}
          aria-invalid={unreadable}
          inputMode="text"
          autoComplete="off"
          size={7}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit">Predict</button>
        <ShowIt onShow={onShow} />
      </div>
      {unreadable && <p id={hint}>Write a number, such as 2, −0.5 or 1/3.</p>}
    </form>
  );
}

interface ChoicePredictionProps<Value extends string> extends PredictionProps {
  readonly options: readonly Option<Value>[];
  readonly onPredict: (guess: Value) => void;
}

/** Asks for one of a few before the answer moves. */
export function ChoicePrediction<Value extends string>(props: ChoicePredictionProps<Value>) {
  const { question, options, onPredict, onShow } = props;
  return (
    <fieldset className="prediction">
      <legend className="prediction-question">{question}</legend>
      <div className="prediction-answer">
        {options.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            onClick={(event) => handOver(event.currentTarget, () => onPredict(value))}
          >
            {label}
          </button>
        ))}
        <ShowIt onShow={onShow} />
      </div>
    </fieldset>
  );
}

function ShowIt({ onShow }: { readonly onShow: () => void }) {
  return (
    <button
      type="button"
      className="quiet"
      onClick={(event) => handOver(event.currentTarget, onShow)}
    >
      Just show me
    </button>
  );
}

/** The question goes once it is answered; its focus passes to the first control that leads on. */
function handOver(from: Element, answer: () => void): void {
  const figure = from.closest(".controls")?.parentElement;
  flushSync(answer);
  figure
    ?.querySelector<HTMLElement>(".controls :is(button:not(.back), input):not(:disabled)")
    ?.focus({ preventScroll: true });
}

/** What came of the guess; spoken when it appears. */
export function Outcome({ children }: { readonly children: ReactNode }) {
  return <output className="prediction outcome">{children}</output>;
}
