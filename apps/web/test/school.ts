import { z } from "zod";
import { Client } from "./client.ts";
import type { ServerUnderTest } from "./server-under-test.ts";

/** Who asks: Ivy teaches Ada in one class, Ian teaches Bob in another. */
export const people = ["stranger", "ada", "bob", "ivy", "ian", "owner"] as const;
export type PersonName = (typeof people)[number];

export interface School {
  readonly as: Readonly<Record<PersonName, Client>>;
  readonly ids: {
    readonly bob: string;
    readonly classOfIvy: string;
    readonly submissionOfAda: string;
  };
}

/** Right: outer′(inner(x)) · inner′(x). */
export const solution = `export function chainRule(
  outerD: (u: number) => number,
  innerD: (x: number) => number,
  inner: (x: number) => number,
  x: number,
): number {
  return outerD(inner(x)) * innerD(x);
}`;

export async function openSchool(server: ServerUnderTest): Promise<School> {
  const owner = await signUp(server, "Owner");
  await expectOk(owner.client, {
    method: "POST",
    path: "/api/v1/ownership",
    body: { token: server.ownershipToken },
  });
  const ada = await signUp(server, "Ada");
  const bob = await signUp(server, "Bob");
  const ivy = await signUp(server, "Ivy");
  const ian = await signUp(server, "Ian");
  for (const { id } of [ivy, ian]) {
    const path = `/api/v1/users/${id}`;
    await expectOk(owner.client, { method: "PATCH", path, body: { role: "instructor" } });
  }
  const classOfIvy = await openClass(ivy.client, ada.client);
  await openClass(ian.client, bob.client);
  const submissionOfAda = await ada.client.make({
    method: "POST",
    path: "/api/v1/exercises/chain-rule/submissions",
    body: { language: "typescript", source: solution },
  });
  return {
    as: {
      stranger: new Client(server),
      ada: ada.client,
      bob: bob.client,
      ivy: ivy.client,
      ian: ian.client,
      owner: owner.client,
    },
    ids: { bob: bob.id, classOfIvy, submissionOfAda },
  };
}

async function signUp(server: ServerUnderTest, name: string) {
  const client = new Client(server);
  const { json } = await expectOk(client, {
    method: "POST",
    path: "/api/auth/sign-up/email",
    body: { name, email: `${name.toLowerCase()}@school.test`, password: "correct horse" },
  });
  const { user } = z.object({ user: z.object({ id: z.string() }) }).parse(json);
  return { client, id: user.id };
}

async function openClass(instructor: Client, learner: Client): Promise<string> {
  const { json } = await expectOk(instructor, {
    method: "POST",
    path: "/api/v1/classrooms",
    body: { name: "Calculus" },
  });
  const { id, joinCode } = z.object({ id: z.string(), joinCode: z.string() }).parse(json);
  await expectOk(learner, {
    method: "POST",
    path: "/api/v1/classrooms/join",
    body: { code: joinCode },
  });
  return id;
}

async function expectOk(client: Client, sent: Parameters<Client["ask"]>[0]) {
  const received = await client.ask(sent);
  if (received.status < 300) return received;
  throw new Error(`${sent.path}: ${received.status} ${JSON.stringify(received.json)}`);
}
