import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { openApiDocument } from "./openapi.ts";
import { operations } from "./operations.ts";

const app = path.resolve(import.meta.dirname, "../../app");

/** `GET /api/v1/exercises/{slug}` for each method that a route file exports. */
function routesOnDisk(): string[] {
  return globSync("api/v1/**/route.ts", { cwd: app }).flatMap((file) => {
    const url = `/${path.dirname(file).replaceAll(/\[(\w+)\]/g, "{$1}")}`;
    const source = readFileSync(path.join(app, file), "utf8");
    return [...source.matchAll(/export const ([A-Z]+) =/g)].map(([, method]) => `${method} ${url}`);
  });
}

const described = operations.map(({ method, path: url }) => `${method} ${url}`);

describe("the description of the API", () => {
  test("names every route there is and none that is not", () => {
    expect(described.toSorted()).toEqual(routesOnDisk().toSorted());
    expect(described.length).toBeGreaterThan(20);
  });

  test("is an OpenAPI document with every operation, its parameters and its problems", () => {
    const document = openApiDocument("http://localhost:3000");
    expect(document.openapi).toBe("3.1.0");
    const found = Object.entries(document.paths ?? {}).flatMap(([url, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${url}`),
    );
    expect(found.toSorted()).toEqual(described.toSorted());
    expect(document.paths?.["/api/v1/exercises/{slug}/submissions"]?.post).toMatchObject({
      parameters: expect.arrayContaining([
        expect.objectContaining({ in: "path", name: "slug", required: true }),
        expect.objectContaining({ in: "header", name: "Idempotency-Key" }),
      ]),
      responses: { 201: {}, 401: {}, 413: {}, 422: {}, 429: {} },
    });
  });

  test("survives JSON, with every reference resolved", () => {
    const text = JSON.stringify(openApiDocument("http://localhost:3000"));
    const { components } = JSON.parse(text) as { components: { schemas: object } };
    const references = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, id]) => id);
    expect(references.length).toBeGreaterThan(0);
    expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(references));
  });

  test("asks for a session or a token wherever something can change", () => {
    const open = operations.filter(({ access, method }) => access === "public" && method !== "GET");
    expect(open).toEqual([]);
  });
});
