import type { APIRequestContext } from "@playwright/test";
import { person, signUp } from "./people.ts";
import { program } from "./programs.ts";
import { expect, test } from "./test.ts";

const route = "/api/v1/exercises/adam-step/submissions";
const wrong = { language: "typescript", source: program("adam-step", "wrong", "no-root") };

async function submit(request: APIRequestContext, url: string): Promise<string> {
  const answer = await request.post(`${url}${route}`, { data: wrong, headers: { origin: url } });
  expect(answer.status()).toBe(201);
  return (await answer.json()).id as string;
}

test("another learner's submission and one that never was answer alike", async ({
  browser,
  server,
}) => {
  const [mine, theirs] = [await browser.newContext(), await browser.newContext()];
  await signUp(await mine.newPage(), server.url, person("Grace Hopper"));
  await signUp(await theirs.newPage(), server.url, person("Joan Clarke"));
  const id = await submit(mine.request, server.url);
  const foreign = await theirs.request.get(`${server.url}/api/v1/submissions/${id}`);
  const missing = await theirs.request.get(`${server.url}/api/v1/submissions/no-such-submission`);
  expect([foreign.status(), missing.status()]).toEqual([404, 404]);
  const body = async (answer: typeof foreign) => {
    const { instance: _, ...problem } = (await answer.json()) as Record<string, unknown>;
    return problem;
  };
  expect(await body(foreign)).toEqual(await body(missing));
  expect((await mine.request.get(`${server.url}/api/v1/submissions/${id}`)).status()).toBe(200);
  expect((await theirs.request.get(`${server.url}/api/v1/submissions/${id}/events`)).status()).toBe(
    404,
  );
  await mine.close();
  await theirs.close();
});

test("without a session nothing personal answers", async ({ request, server }) => {
  for (const path of ["/api/v1/progress", route, "/api/v1/classrooms", "/api/v1/tokens"])
    expect((await request.get(`${server.url}${path}`)).status(), path).toBe(401);
  const refused = await request.post(`${server.url}${route}`, {
    data: wrong,
    headers: { origin: server.url },
  });
  expect(refused.status()).toBe(401);
  expect(refused.headers()["content-type"]).toContain("application/problem+json");
});

test("a learner can neither make a class nor become anything", async ({ browser, server }) => {
  const context = await browser.newContext();
  await signUp(await context.newPage(), server.url, person("Katherine Johnson"));
  const headers = { origin: server.url };
  const made = await context.request.post(`${server.url}/api/v1/classrooms`, {
    data: { name: "Mine" },
    headers,
  });
  expect([403, 404]).toContain(made.status());
  expect((await context.request.get(`${server.url}/api/v1/users`)).status()).toBe(404);
  const claimed = await context.request.post(`${server.url}/api/v1/ownership`, {
    data: { token: "own_guess" },
    headers,
  });
  expect(claimed.status()).toBe(404);
  await context.close();
});

test("a state change from another origin, or with a server action, is refused", async ({
  browser,
  server,
}) => {
  const context = await browser.newContext();
  await signUp(await context.newPage(), server.url, person("Dorothy Vaughan"));
  const evil = await context.request.post(`${server.url}${route}`, {
    data: wrong,
    headers: { origin: "https://evil.example" },
  });
  expect(evil.status()).toBe(403);
  const action = await context.request.post(`${server.url}/`, {
    headers: { "next-action": "0".repeat(40), origin: server.url },
    data: [],
  });
  expect(action.status()).toBe(404);
  await context.close();
});

test("64 kB is taken and one byte more is not", async ({ browser, server }) => {
  const context = await browser.newContext();
  await signUp(await context.newPage(), server.url, person("Annie Easley"));
  const comment = (bytes: number): string => `//${"x".repeat(bytes - 2)}`;
  const post = (source: string) =>
    context.request.post(`${server.url}${route}`, {
      data: { language: "typescript", source },
      headers: { origin: server.url },
    });
  expect((await post(comment(65_536))).status()).toBe(201);
  expect((await post(comment(65_537))).status()).toBe(413);
  expect((await post("x".repeat(5_000_000))).status()).toBe(413);
  await context.close();
});

test("submitting without pause ends in 429 with a time to wait", async ({ browser, server }) => {
  const context = await browser.newContext();
  await signUp(await context.newPage(), server.url, person("Evelyn Boyd"));
  let limited = null;
  for (let attempt = 0; attempt < 60 && limited === null; attempt += 1) {
    const answer = await context.request.post(`${server.url}${route}`, {
      data: { language: "typescript", source: "" },
      headers: { origin: server.url },
    });
    if (answer.status() === 429) limited = answer;
    else expect(answer.status()).toBe(201);
  }
  expect(Number(limited?.headers()["retry-after"])).toBeGreaterThan(0);
  await context.close();
});

test("no byte that is served holds a secret of an exercise", async ({ browser, server }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const bodies: string[] = [];
  page.on("response", (response) => {
    void response.text().then(
      (text) => bodies.push(text),
      () => {},
    );
  });
  await signUp(page, server.url, person("Mary Cartwright"));
  for (const path of ["/learn/adam", "/exercises/adam-step", "/exercises/value-class", "/progress"])
    await page.goto(`${server.url}${path}`, { waitUntil: "networkidle" });
  for (const path of ["/api/v1/exercises", "/api/v1/exercises/adam-step", "/api/v1/openapi.json"])
    bodies.push(await (await context.request.get(`${server.url}${path}`)).text());
  const all = bodies.join("\n");
  expect(all.length).toBeGreaterThan(100_000);
  expect(all).not.toContain("gradus-secret-canary");
  expect(all).not.toContain("no-bias-correction");
  expect(all).not.toContain("You left out the bias correction");
  await context.close();
});
