import { describeApi } from "@/server/api/describe-api.ts";
import { openApiDocument } from "@/server/api/openapi.ts";
import { endpoint } from "@/server/endpoint.ts";
import { services } from "@/server/services.ts";

export const GET = endpoint(describeApi, async () => {
  const { settings } = await services();
  return { ...openApiDocument(settings.url.origin) };
});
