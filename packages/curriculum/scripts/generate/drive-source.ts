import { stripTypeScriptTypes } from "node:module";

/**
 * The one function of drive.ts as a JavaScript expression that the guest evaluates: its types blanked
 * out, `export` taken away, and everything before it dropped.
 */
export function driveSource(module: string): string {
  const script = stripTypeScriptTypes(module);
  const start = script.indexOf("export function ");
  return script.slice(start + "export ".length).trim();
}
