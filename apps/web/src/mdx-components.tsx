import type { MDXComponents } from "mdx/types";

/** What stands for the elements of every lesson; figures are imported by the lessons themselves. */
const components: MDXComponents = {};

export function useMDXComponents(): MDXComponents {
  return components;
}
