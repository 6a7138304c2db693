import { Children, isValidElement, type ReactElement, type ReactNode } from "react";
import { QuickCheckForm } from "./quick-check-form.tsx";

interface QuickCheckProps {
  readonly answer: number;
  /** The answer as it is printed when shown; `answer` itself if not given. */
  readonly shown?: ReactNode;
  /** The question, one <Right> and a <Mistake> for each classical wrong answer. */
  readonly children: ReactNode;
}

interface MistakeProps {
  readonly value: number;
  readonly children: ReactNode;
}

/** Inside a QuickCheck: what is said to a classical wrong answer. */
export function Mistake({ children }: MistakeProps): ReactNode {
  return children;
}

/** Inside a QuickCheck: what is said to the right answer. */
export function Right({ children }: { readonly children: ReactNode }): ReactNode {
  return children;
}

/** A question with a number for an answer, judged at once and never recorded. */
export function QuickCheck({ answer, shown, children }: QuickCheckProps) {
  const parts = Children.toArray(children);
  const mistakes = parts
    .filter((part) => isElementOf(part, Mistake))
    .map(({ props }) => ({ value: props.value, feedback: props.children }));
  const praise = parts.find((part) => isElementOf(part, Right))?.props.children;
  const question = parts.filter((part) => !isElementOf(part, Mistake) && !isElementOf(part, Right));
  return (
    <section className="quick-check">
      <p className="block-title">
        <span>Quick check</span>
      </p>
      {question}
      <QuickCheckForm answer={answer} mistakes={mistakes} praise={praise} />
      <details>
        <summary>Show the answer</summary>
        <p>
          <strong>{shown ?? String(answer)}</strong>
        </p>
        {praise}
      </details>
    </section>
  );
}

function isElementOf<Props>(
  part: ReactNode,
  component: (props: Props) => ReactNode,
): part is ReactElement<Props> {
  return isValidElement(part) && part.type === component;
}
