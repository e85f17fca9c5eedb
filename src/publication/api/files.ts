import { apiUrl } from "../urls.ts";
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
  readonly content: unknown;
}

/** Every file of the interface, one after the other: the index, the lists, the records and the schemas. */
export function* listApiFiles(context: ApiContext): Generator<ApiFile> {
  const index = wrap(
    { title: context.catalogue.site.title, path: "index", schema: "index", page: "/" },
    buildIndex(context),
  );
  yield { url: index.self, content: publish(envelopeSchema(indexSchema), index) };
  for (const resource of apiResources) {
    const { name, title, page, entry, records } = resource;
    const file = wrap({ title, path: name, schema: name, page }, [...resource.list(context)]);
    yield { url: file.self, content: publish(envelopeSchema(z.array(entry)), file) };
    if (!records) continue;
    const schema = envelopeSchema(records.record);
    for (const { id, title: ownTitle, page: ownPage, data } of records.list(context)) {
      const own = wrap({ title: ownTitle, path: `${name}/${id}`, schema: records.name, page: ownPage }, data);
      yield { url: own.self, content: publish(schema, own) };
    }
  }
  for (const schema of apiSchemas)
    yield { url: apiUrl(`schema/${schema.name}`), content: buildJsonSchema(schema, context.catalogue.site.address) };
}
