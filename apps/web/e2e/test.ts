import { test as base, expect, type Page } from "@playwright/test";
import { GradusServer } from "./gradus-server.ts";

interface Watch {
  /** Requests that left the server: there must be none. */
  readonly foreign: string[];
  /** Violations of the content security policy and errors of pages. */
  readonly complaints: string[];
}

/** Tests with one server for the file, and with ears for foreign requests and policy violations. */
export const test = base.extend<{ watch: Watch }, { server: GradusServer }>({
  server: [
    // Playwright reads the needed fixtures from the destructuring, which may be empty.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const server = await GradusServer.launch();
      await use(server);
      await server.close();
    },
    { scope: "worker", timeout: 90_000 },
  ],
  watch: [
    async ({ context, server }, use) => {
      const watch: Watch = { foreign: [], complaints: [] };
      const own = new URL(server.url).host;
      context.on("request", (request) => {
        const { host, protocol } = new URL(request.url());
        if (protocol.startsWith("http") && host !== own) watch.foreign.push(request.url());
      });
      context.on("weberror", (error) => watch.complaints.push(error.error().message));
      context.on("console", (message) => {
        if (/Content Security Policy/i.test(message.text())) watch.complaints.push(message.text());
      });
      await use(watch);
      expect(watch.foreign, "no request leaves the server").toEqual([]);
      expect(watch.complaints, "no policy violation, no page error").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect, type Page };
