/** The steps of hints.md in order of disclosure: what follows each `## ` heading, heading left out. */
export function hintsOf(markdown: string): readonly string[] {
  return markdown
    .split(/^## .*$/m)
    .slice(1)
    .map((step) => step.trim())
    .filter((step) => step !== "");
}
