import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { CodeTabs } from "./code-tabs.tsx";

/** As MDX hands fenced code over. */
const fence = (language: string, source: string) => (
  <pre>
    <code className={`language-${language}`}>{source}</code>
  </pre>
);

describe("a listing in tabs", () => {
  const html = renderToStaticMarkup(
    <CodeTabs roles={{ derivative: ["slope"] }}>
      {fence("ts", "const slope = 6;\n")}
      {fence("python", "slope = 6\n")}
      {fence("output", "6\n")}
    </CodeTabs>,
  );

  test("has a radio button and a panel for each language, the first one chosen", () => {
    expect(html.match(/type="radio"/g)).toHaveLength(2);
    expect(html).toMatch(/value="typescript"[^>]*|checked=""[^>]*value="typescript"/);
    expect(html).toContain("language-panel language-python");
  });

  test("shows what the program prints", () => {
    expect(html).toContain("<pre>6</pre>");
  });

  test("colours a name by its role and leaves the rest alone", () => {
    expect(html).toContain('<span class="role-derivative">slope</span>');
    expect(html).toContain('<span class="code-keyword">const</span>');
  });
});
