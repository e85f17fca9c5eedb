import Ajv2020 from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { buildOpenApi } from "../../../src/downloads/api/openapi.ts";
import { listApiFiles } from "../../../src/downloads/api/files.ts";
import { loadFullSite } from "../../full-site.ts";

const context = loadFullSite();
const description = buildOpenApi(context);
const files = [...listApiFiles(context)].filter(({ url }) => !url.includes("/schema/"));

/** The path of the description that an address of a file fits. */
function findPath(url: string): string | undefined {
  return Object.keys(description.paths).find((path) =>
    new RegExp(`^${path.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&").replace("{id}", "[^/]+")}$`).test(url),
  );
}

test("every file of the interface has a path, and every path a file", () => {
  const paths = files.map(({ url }) => findPath(url));
  expect(paths).not.toContain(undefined);
  expect(new Set(paths)).toEqual(new Set(Object.keys(description.paths)));
});

test("every operation has a name of its own, and a schema that is in the description", () => {
  const operations = Object.values(description.paths).map(
    (item) => (item as { get: { operationId: string; responses: Record<string, { content?: unknown }> } }).get,
  );
  const names = operations.map(({ operationId }) => operationId);
  expect(new Set(names).size).toBe(names.length);
  const named = [...JSON.stringify(operations).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
  expect(named.filter((name) => !(name !== undefined && name in description.components.schemas))).toEqual([]);
});

test("each file has the shape that the description says", () => {
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema({ $id: "openapi", ...description });
  for (const { url, read } of files) {
    const item = description.paths[findPath(url) ?? ""] as {
      get: { responses: { "200": { content: { "application/json": { schema: { $ref: string } } } } } };
    };
    const { $ref } = item.get.responses["200"].content["application/json"].schema;
    expect(ajv.validate({ $ref: `openapi${$ref}` }, read()), `${url}: ${ajv.errorsText()}`).toBe(true);
  }
});
