import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Mistake, QuickCheck, Right } from "./quick-check.tsx";

describe("a quick check on the page", () => {
  const html = renderToStaticMarkup(
    <QuickCheck answer={6.1}>
      <p>What is the quotient?</p>
      <Right>
        <p>Yes, it is 2x + h.</p>
      </Right>
      <Mistake value={6}>
        <p>That is the limit.</p>
      </Mistake>
    </QuickCheck>,
  );

  test("asks the question and keeps the feedback back", () => {
    expect(html).toContain("What is the quotient?");
    expect(html).not.toContain("That is the limit.");
  });

  test("has the answer and its reason behind a fold that needs no JavaScript", () => {
    const fold = /<details>[\s\S]*<\/details>/.exec(html)?.[0];
    expect(fold).toContain("6.1");
    expect(fold).toContain("Yes, it is 2x + h.");
  });
});
