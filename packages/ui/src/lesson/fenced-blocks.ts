import { Children, isValidElement, type ReactNode } from "react";

export interface FencedBlock {
  readonly language: string;
  readonly source: string;
}

/** The fenced code blocks among the children of an MDX component, in order. */
export function fencedBlocks(children: ReactNode): FencedBlock[] {
  return Children.toArray(children).flatMap((child) => {
    const code = propertiesOf(child)?.["children"];
    const properties = propertiesOf(Children.toArray(asNode(code))[0]);
    const className = properties?.["className"];
    const source = properties?.["children"];
    if (typeof className !== "string" || typeof source !== "string") return [];
    return [{ language: className.replace("language-", ""), source: source.trimEnd() }];
  });
}

function propertiesOf(node: ReactNode): Readonly<Record<string, unknown>> | undefined {
  return isValidElement<Readonly<Record<string, unknown>>>(node) ? node.props : undefined;
}

/** Only elements and lists of them matter here; everything else is no fenced block. */
function asNode(value: unknown): ReactNode {
  return isValidElement(value) ? value : undefined;
}
