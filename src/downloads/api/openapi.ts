import { namePublisher } from "../../catalogue/councils.ts";
import { absoluteUrl, apiPageUrl, apiUrl } from "../../model/addresses.ts";
import { apiVersion } from "./envelope.ts";
import { apiResources } from "./resources.ts";
import type { ApiContext } from "./resource.ts";
import { apiSchemas, describeShape } from "./schemas.ts";

/**
 * What `/api/openapi.json` holds: the interface in the words of OpenAPI 3.1, whose schemas are JSON Schema, draft 2020-12. It is whole by itself, so that
 * tools need no other file; every operation is a file that is read with GET.
 */
export function buildOpenApi({ catalogue: { site, licence } }: ApiContext) {
  const home = absoluteUrl("/", site.address);
  return {
    openapi: "3.1.0",
    info: {
      title: `${site.title}: interface for programs`,
      summary: "Everything that the site publishes, as JSON files.",
      description:
        "Files are made together with the pages. Every field is always there: null stands where there is nothing to say.",
      version: `${apiVersion}.0.0`,
      contact: { name: namePublisher(site), ...(site.contact.website !== undefined && { url: site.contact.website }) },
      license: { name: licence.title, url: licence.address },
    },
    // Without an address of the site, paths are as seen from this file, which lies a folder below its home.
    servers: [{ url: home === undefined ? "../" : home.replace(/\/$/, "") }],
    ...(home !== undefined && {
      externalDocs: { description: "The interface in words", url: absoluteUrl(apiPageUrl, site.address) },
    }),
    tags: apiResources.map(({ name, description }) => ({ name, description })),
    paths: Object.fromEntries(listPaths()),
    components: { schemas: Object.fromEntries(apiSchemas.map(({ name, schema }) => [name, describeShape(schema)])) },
  };
}

function* listPaths(): Generator<readonly [path: string, item: object]> {
  yield [apiUrl("index"), { get: describeFile("readIndex", "What there is, of whom, and how new", "index") }];
  for (const { name, title, description, records } of apiResources) {
    const of = { tags: [name], description };
    yield [apiUrl(name), { get: { ...of, ...describeFile(nameOperation("list", name), title, name) } }];
    if (!records) continue;
    const id = {
      name: "id",
      in: "path",
      required: true,
      schema: { type: "string" },
      description: `Id of an entry of ${apiUrl(name)}.`,
    };
    yield [
      apiUrl(`${name}/{id}`),
      {
        parameters: [id],
        get: { ...of, ...describeFile(nameOperation("read", records.name), records.title, records.name, missing) },
      },
    ];
  }
}

const missing = { "404": { description: "There is no record of this id." } };

function describeFile(operationId: string, summary: string, schema: string, others: object = {}) {
  const content = { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } };
  return { operationId, summary, responses: { "200": { description: summary, content }, ...others } };
}

/** Names of operations are words joined by capitals: read, pupil-group becomes readPupilGroup. */
function nameOperation(verb: string, name: string): string {
  return `${verb}-${name}`.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
