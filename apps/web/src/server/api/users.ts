import "server-only";
import { Role, type User } from "@gradus/db";
import { z } from "zod";
import { operation } from "../http/operation.ts";
import { ById, Id, Timestamp, timestamp } from "./values.ts";

const UserView = z
  .object({ id: Id, name: z.string(), email: z.string(), role: Role, createdAt: Timestamp })
  .meta({ id: "User" });

export const listAllUsers = operation({
  method: "GET",
  path: "/api/v1/users",
  summary: "Everyone with an account; for the owner",
  access: "user",
  limit: "read",
  success: {
    status: 200,
    description: "The oldest account first",
    schema: z.object({ items: z.array(UserView) }),
  },
  problems: { 404: "Only the owner sees it." },
});

export const changeRole = operation({
  method: "PATCH",
  path: "/api/v1/users/{id}",
  summary: "Give somebody another role; for the owner",
  access: "user",
  limit: "write",
  params: ById,
  body: z.strictObject({ role: Role }),
  success: { status: 200, description: "Their role", schema: z.object({ id: Id, role: Role }) },
  problems: {
    404: "There is no such person, or one is not the owner.",
    409: "The last owner stays the owner.",
  },
});

export function userView({ createdAt, ...user }: User): z.infer<typeof UserView> {
  return { ...user, createdAt: timestamp(createdAt) };
}
