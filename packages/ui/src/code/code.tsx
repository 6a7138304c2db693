import { tokensOf, type CodeLanguage, type Token } from "./tokens-of.ts";

/** Names that carry a mathematical role: { derivative: ["slope"], parameter: ["w"] }. */
export type CodeRoles = Readonly<
  Partial<Record<"function" | "derivative" | "integral" | "parameter", readonly string[]>>
>;

interface CodeProps {
  readonly source: string;
  readonly language: CodeLanguage;
  readonly roles?: CodeRoles;
}

/**
 * A listing in which colour means what it means in the formulas: the names given in `roles` have the
 * colour of their role, everything else is ink, keywords by weight and comments by slant.
 */
export function Code({ source, language, roles = {} }: CodeProps) {
  const roleOf = new Map(
    Object.entries(roles).flatMap(([role, names]) => names.map((name) => [name, role] as const)),
  );
  return (
    // A listing that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre tabIndex={0} data-language={language}>
      <code>
        {tokensOf(source, language).map((token, index) => {
          const className = classOf(token, roleOf);
          return className === undefined ? (
            token.text
          ) : (
            <span key={index} className={className}>
              {token.text}
            </span>
          );
        })}
      </code>
    </pre>
  );
}

function classOf({ kind, text }: Token, roleOf: ReadonlyMap<string, string>): string | undefined {
  switch (kind) {
    case "name": {
      const role = roleOf.get(text);
      return role === undefined ? undefined : `role-${role}`;
    }
    case "comment":
    case "keyword":
      return `code-${kind}`;
    case "string":
    case "number":
    case "other":
      return undefined;
  }
}
