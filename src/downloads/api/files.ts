import { apiUrl } from "../../model/addresses.ts";
import { envelopeSchema, wrap } from "./envelope.ts";
import { buildIndex, indexSchema } from "./index-file.ts";
import { publish } from "./publish.ts";
import { apiResources } from "./resources.ts";
import type { ApiContext } from "./resource.ts";
import { apiSchemas, buildJsonSchema } from "./schemas.ts";
import { z } from "zod";

/** A file of the interface. */
export interface ApiFile {
  readonly url: string;
  /** Makes what it holds. Throws where that does not have the shape that is promised. */
  readonly read: () => unknown;
}

/** Every file of the interface, one after the other: the index, the lists, the records and the schemas. None is made before it is read. */
export function* listApiFiles(context: ApiContext): Generator<ApiFile> {
  yield {
    url: apiUrl("index"),
    read: () => {
      const own = { title: context.catalogue.site.title, path: "index", schema: "index", page: "/" };
      return publish(envelopeSchema(indexSchema), wrap(own, buildIndex(context)));
    },
  };
  for (const resource of apiResources) {
    const { name, title, page, entry, records } = resource;
    yield {
      url: apiUrl(name),
      read: () =>
        publish(
          envelopeSchema(z.array(entry)),
          wrap({ title, path: name, schema: name, page }, [...resource.list(context)]),
        ),
    };
    if (!records) continue;
    const schema = envelopeSchema(records.record);
    for (const { id, title: ownTitle, page: ownPage, read } of records.list(context)) {
      const own = { title: ownTitle, path: `${name}/${id}`, schema: records.name, page: ownPage };
      yield { url: apiUrl(own.path), read: () => publish(schema, wrap(own, read())) };
    }
  }
  for (const schema of apiSchemas)
    yield {
      url: apiUrl(`schema/${schema.name}`),
      read: () => buildJsonSchema(schema, context.catalogue.site.address),
    };
}
