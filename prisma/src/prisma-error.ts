import { Prisma } from "./generated/client.ts";

/** Whether Prisma failed with this code, as in "P2002", a unique key that is taken. */
export const isPrismaError = (error: unknown, code: string): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === code;
