import { typescript } from "./monaco.ts";

const { ModuleKind, ScriptTarget, typescriptDefaults } = typescript;

/** What a program finds in the sandbox beside the language itself; there is no DOM. */
const surroundings = `
/** What is printed is shown beside the results of Run. */
declare const console: {
  log(...values: unknown[]): void;
  info(...values: unknown[]): void;
  warn(...values: unknown[]): void;
  error(...values: unknown[]): void;
  table(values: unknown): void;
};
`;

/** Strict, and nothing that has to be compiled: the sandbox only takes types away. */
export function configureTypeScript(): void {
  typescriptDefaults.setCompilerOptions({
    target: ScriptTarget.ESNext,
    lib: ["es2023"],
    module: ModuleKind.CommonJS,
    strict: true,
    noImplicitReturns: true,
    noFallthroughCasesInSwitch: true,
    erasableSyntaxOnly: true,
    isolatedModules: true,
    allowNonTsExtensions: true,
    inlineSourceMap: true,
    newLine: typescript.NewLineKind.LineFeed,
  });
  typescriptDefaults.setExtraLibs([
    { content: surroundings, filePath: "file:///surroundings.d.ts" },
  ]);
  typescriptDefaults.setEagerModelSync(true);
}
