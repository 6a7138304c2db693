import { fillSignUp, paste, person, signUp } from "./people.ts";
import { program } from "./programs.ts";
import { expect, test } from "./test.ts";

const teacher = person("Emmy Noether");
const learner = person("Sofia Kovalevskaya");

test("a class from the first start to an accepted Adam, with a kill -9 in between", async ({
  browser,
  server,
}) => {
  test.setTimeout(240_000);
  const desk = await browser.newContext();
  const seat = await browser.newContext();
  const teaching = await desk.newPage();
  const learning = await seat.newPage();

  await test.step("the first account becomes the owner", async () => {
    await teaching.goto(server.ownershipLink);
    await teaching
      .getByRole("link", { name: /account|sign up/i })
      .first()
      .click();
    await fillSignUp(teaching, teacher);
    await teaching.getByRole("button", { name: "Become the owner" }).click();
    await expect(teaching.getByRole("heading", { name: "Your classes" })).toBeVisible();
  });

  const code = await test.step("the owner makes a class", async () => {
    await teaching.goto(`${server.url}/teach`);
    await teaching.getByLabel("Name of the class").fill("Deep learning, autumn");
    await teaching.getByRole("button", { name: "Make the class" }).click();
    await expect(teaching.getByRole("heading", { name: "Deep learning, autumn" })).toBeVisible();
    const panel = teaching.getByRole("region", { name: "Code to join" });
    return (await panel.locator("p").first().innerText()).trim();
  });
  const classPage = teaching.url();

  await test.step("a learner joins it by code", async () => {
    await signUp(learning, server.url, learner);
    await learning.goto(`${server.url}/join`);
    await learning.getByLabel("Code of the class").fill(code.toLowerCase());
    await learning.getByRole("button", { name: "Go on" }).click();
    await learning.getByRole("button", { name: "Join this class" }).click();
    await expect(learning.getByText("You are in")).toBeVisible();
  });

  await test.step("the learner reads the Adam lesson and opens its exercise", async () => {
    await learning.goto(`${server.url}/learn/adam`);
    await expect(learning.getByRole("heading", { level: 1 })).toContainText("Adam");
    await expect(learning.locator(".katex").first()).toBeVisible();
    await learning.locator('a[href="/exercises/adam-step"]').last().click();
    await expect(learning).toHaveURL(/\/exercises\/adam-step/);
  });

  await test.step("a wrong Adam is told exactly what it left out", async () => {
    await paste(seat, learning, program("adam-step", "wrong", "no-bias-correction"));
    await learning.getByRole("button", { name: "Submit" }).click();
    await expect(learning.getByText("You left out the bias correction.").first()).toBeVisible();
  });

  await test.step("kill -9 right after the acknowledgement loses nothing", async () => {
    const submissions = `${server.url}/api/v1/exercises/adam-step/submissions`;
    const source = program("adam-step", "wrong", "no-root");
    const acknowledged = await Promise.all(
      [1, 2, 3].map(async () => {
        const data = { language: "typescript", source };
        const answer = await seat.request.post(submissions, {
          data,
          headers: { origin: server.url },
        });
        expect(answer.status()).toBe(201);
        return (await answer.json()).id as string;
      }),
    );
    await server.kill();
    await server.start();
    for (const id of acknowledged) {
      const answer = await seat.request.get(`${server.url}/api/v1/submissions/${id}`, {
        headers: { prefer: "wait=20" },
      });
      expect(await answer.json()).toMatchObject({
        state: "graded",
        report: { verdict: "wrong_answer" },
      });
    }
    const history = await seat.request.get(submissions);
    expect((await history.json()).items).toHaveLength(4);
  });

  await test.step("a right Adam is accepted", async () => {
    await paste(seat, learning, program("adam-step", "accepted", "maps"));
    await learning.getByRole("button", { name: "Submit" }).click();
    await expect(learning.getByText(/^Correct on all/).first()).toBeVisible();
  });

  await test.step("the teacher sees both", async () => {
    await teaching.goto(classPage);
    const cell = teaching.getByRole("link", { name: /Sofia.*Adam|Adam.*Sofia/ }).first();
    await expect(cell).toBeVisible();
    await cell.click();
    await expect(teaching.getByText(/^Correct on all/).first()).toBeVisible();
    await teaching.getByRole("link", { name: "1 Different result" }).click();
    await expect(teaching.getByText("You left out the bias correction.").first()).toBeVisible();
  });

  await desk.close();
  await seat.close();
});
