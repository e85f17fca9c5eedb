import { once } from "../../catalogue/once.ts";
import type { Licence } from "../../model/licence.ts";
import { apiUrl } from "../../model/addresses.ts";
import { envelopeSchema, wrap } from "./envelope.ts";
import { buildIndex, indexSchema } from "./index-file.ts";
import { publish } from "./publish.ts";
import { apiResources } from "./resources.ts";
import type { ApiContext, ApiRecord, ApiResource } from "./resource.ts";
import { apiSchemas, buildJsonSchema } from "./schemas.ts";
import { z } from "zod";

/** A file of the interface. */
export interface ApiFile {
  readonly url: string;
  /** Makes what it holds. Throws where that does not have the shape that is promised. */
  readonly read: () => unknown;
}

/**
 * Every file of the interface, one after the other: the index, the lists, the records and the schemas. None is made before it is read. The
 * files of single records of the kinds `without` are left out.
 */
export function* listApiFiles(context: ApiContext, without: readonly ApiResource[] = []): Generator<ApiFile> {
  yield {
    url: apiUrl("index"),
    read: () => {
      const own = { title: context.catalogue.site.title, path: "index", schema: "index", page: "/" };
      return publish(envelopeSchema(indexSchema), wrap(own, context.catalogue.licence, buildIndex(context)));
    },
  };
  for (const resource of apiResources) {
    const { name, title, page, entry, records } = resource;
    yield {
      url: apiUrl(name),
      read: () =>
        publish(
          envelopeSchema(z.array(entry)),
          wrap({ title, path: name, schema: name, page }, context.catalogue.licence, [...resource.list(context)]),
        ),
    };
    if (records && !without.includes(resource))
      for (const record of records.list(context)) yield buildApiFile(resource, record, context.catalogue.licence);
  }
  for (const schema of apiSchemas)
    yield {
      url: apiUrl(`schema/${schema.name}`),
      read: () => buildJsonSchema(schema, context.catalogue.site.address),
    };
}

/** The file of one record. Throws where its kind has none. */
export function buildApiFile(resource: ApiResource, { id, title, page, read }: ApiRecord, licence: Licence): ApiFile {
  const { name, records } = resource;
  if (!records) throw new Error(`Records of ${name} have no file of their own.`);
  const own = { title, path: `${name}/${id}`, schema: records.name, page };
  const schema = once(resource, "envelope", () => envelopeSchema(records.record));
  return { url: apiUrl(own.path), read: () => publish(schema, wrap(own, licence, read())) };
}
