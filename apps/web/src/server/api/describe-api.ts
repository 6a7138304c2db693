import "server-only";
import { z } from "zod";
import { operation } from "../http/operation.ts";

export const describeApi = operation({
  method: "GET",
  path: "/api/v1/openapi.json",
  summary: "This document",
  access: "public",
  limit: "read",
  success: {
    status: 200,
    description: "OpenAPI 3.1",
    schema: z.record(z.string(), z.unknown()),
  },
});
