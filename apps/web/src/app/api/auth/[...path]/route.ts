import { authEndpoint } from "@/server/auth/auth-endpoint.ts";

export const GET = authEndpoint;
export const POST = authEndpoint;
