import { z } from "zod";
import { absoluteUrl, apiUrl } from "../../model/addresses.ts";
import { envelopeSchema } from "./envelope.ts";
import { indexSchema } from "./index-file.ts";
import { apiResources } from "./resources.ts";

/** A schema of the interface by its name. */
export interface ApiSchema {
  readonly name: string;
  readonly title: string;
  readonly schema: z.ZodObject;
}

/** The schemas of all files of the interface. */
export const apiSchemas: readonly ApiSchema[] = [
  { name: "index", title: "Index of the interface", schema: envelopeSchema(indexSchema) },
  ...apiResources.flatMap(({ name, title, entry, records }) => [
    { name, title, schema: envelopeSchema(z.array(entry)) },
    ...(records ? [{ name: records.name, title: records.title, schema: envelopeSchema(records.record) }] : []),
  ]),
];

/**
 * A schema as JSON Schema, draft 2020-12. It allows fields that it does not name, because later builds of the same version may add
 * some; the build itself refuses them.
 */
export function buildJsonSchema({ name, title, schema }: ApiSchema, siteAddress: string | undefined) {
  const address = absoluteUrl(apiUrl(`schema/${name}`), siteAddress);
  return { $schema: dialect, ...(address && { $id: address }), title, ...describeShape(schema) };
}

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** The fields of a schema, without the address of the dialect. */
export function describeShape(schema: z.ZodType): object {
  const shape: { $schema?: string } = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
    },
  });
  delete shape.$schema;
  return shape;
}
