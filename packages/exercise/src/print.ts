import { toTypeScript } from "@gradus/engine/symbolic";
import { type Argument, type FunctionSource, isFunctionArgument } from "./argument.ts";
import { isList, type Received } from "./data.ts";

/** A value as TypeScript source: `[1, NaN, { w: [2] }]`. */
export function printData(value: Received): string {
  if (value === null || value === undefined || typeof value === "boolean") return String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
  if (isList(value)) return `[${value.map(printData).join(", ")}]`;
  if (typeof value["$refused"] === "string") return `‹${value["$refused"]}›`;
  const entries = Object.entries(value).map(
    ([key, item]) => `${printKey(key)}: ${printData(item)}`,
  );
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function printKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

/** A function as TypeScript source: `(x) => x ** 2`. */
export function printFunction({ parameters, body }: FunctionSource): string {
  const names = parameters.map((parameter) => parameter.name).join(", ");
  const bodies = Array.isArray(body) ? body : [body];
  const sources = bodies.map((component) => toTypeScript(component));
  return Array.isArray(body)
    ? `(${names}) => [${sources.join(", ")}]`
    : `(${names}) => ${sources[0]}`;
}

/** A call as the learner would write it: `centralDifference((x) => x ** 2, 3, 0.1)`. */
export function printCall(entry: string, args: readonly Argument[]): string {
  const printed = args.map((argument) =>
    isFunctionArgument(argument) ? printFunction(argument.$function) : printData(argument),
  );
  return `${entry}(${printed.join(", ")})`;
}
