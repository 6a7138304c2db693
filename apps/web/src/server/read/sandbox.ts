import "server-only";
import type { Sandbox } from "@gradus/grader";
import { services } from "../services.ts";

/** What grades on this machine: the driver, its level, and the whole ladder with the reasons. */
export async function sandboxFacts(): Promise<Pick<Sandbox, "driver" | "level" | "ladder">> {
  const { driver, level, ladder } = (await services()).sandbox;
  return { driver, level, ladder };
}
