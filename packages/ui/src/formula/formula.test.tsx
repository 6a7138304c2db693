import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Formula } from "./formula.tsx";

describe("a formula", () => {
  test("gives a part the colour of its role", () => {
    const html = renderToStaticMarkup(<Formula tex="\dv{f'(x)} = 2\pa{w}" />);
    expect(html).toContain("role-derivative");
    expect(html).toContain("role-parameter");
  });

  test("carries MathML for those who don't see it", () => {
    expect(renderToStaticMarkup(<Formula tex="x^2" display />)).toContain("<math");
  });

  test("links nowhere and takes no style", () => {
    const html = renderToStaticMarkup(
      <Formula tex="\href{https://example.org}{x} \htmlStyle{color: red}{y}" />,
    );
    expect(html).not.toContain("<a ");
    expect(html).not.toContain('style="color: red"');
  });
});
