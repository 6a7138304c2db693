import "server-only";
import { countUsers } from "@gradus/db";
import { border } from "../endpoint.ts";
import { refusal } from "../http/endpoint.ts";
import { services } from "../services.ts";
import { handleAuthRequest } from "./handle-auth-request.ts";

/** `/api/auth/*`: Better Auth behind our limits, with our problem documents for what they refuse. */
export async function authEndpoint(request: Request): Promise<Response> {
  const { auth, limiter, settings, db } = await services();
  try {
    const isFirstAccount = async () => (await countUsers(db)) === 0;
    const parts = { auth, limiter, settings, isFirstAccount };
    const response = await handleAuthRequest(parts, request);
    response.headers.set("cache-control", "private, no-store");
    return response;
  } catch (error) {
    return refusal(await border(), { method: request.method, path: "/api/auth" }, error);
  }
}
