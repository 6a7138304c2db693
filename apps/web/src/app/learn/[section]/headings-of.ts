import { Children, isValidElement, type ReactNode } from "react";

export interface Heading {
  readonly id: string;
  readonly text: string;
}

interface WithChildren {
  readonly id?: unknown;
  readonly children?: ReactNode;
}

/** The second-level headings of a rendered lesson, in order. Only what stands directly in it is looked at. */
export function headingsOf(lesson: ReactNode): Heading[] {
  return topLevel(lesson).flatMap((node) => {
    if (!isValidElement<WithChildren>(node) || node.type !== "h2") return [];
    const { id } = node.props;
    return typeof id === "string" ? [{ id, text: textOf(node.props.children) }] : [];
  });
}

function topLevel(lesson: ReactNode): ReactNode[] {
  const outer = isValidElement<WithChildren>(lesson) ? lesson.props.children : lesson;
  return Children.toArray(outer);
}

function textOf(node: ReactNode): string {
  if (typeof node === "string" || typeof node === "number") return String(node);
  if (Array.isArray(node)) return node.map((part: ReactNode) => textOf(part)).join("");
  return isValidElement<WithChildren>(node) ? textOf(node.props.children) : "";
}
