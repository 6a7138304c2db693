import "server-only";
import { headers } from "next/headers";
import { services } from "../services.ts";

/** The link that joins: at the address the page was asked at, for what works for the instructor works for the class. */
export async function joinLinkOf(joinCode: string): Promise<string> {
  const { protocol, host } = (await services()).settings.url;
  const asked = (await headers()).get("host") ?? host;
  return new URL(`/join/${joinCode}`, `${protocol}//${asked}`).href;
}
