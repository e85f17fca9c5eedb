import { z } from "zod";

/**
 * Gives a value the shape of a published schema: the schema's fields and no others, `null` where a field is absent, an empty list
 * where a list is, `false` where a flag is. Throws where the result breaks the schema, so that no build publishes it.
 */
export function publish<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  return schema.parse(shape(schema, value));
}

function shape(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodNullable)
    return value === undefined || value === null ? null : shape(schema.unwrap(), value);
  if (schema instanceof z.ZodArray)
    return isList(value) ? value.map((item) => shape(schema.element, item)) : (value ?? []);
  if (schema instanceof z.ZodBoolean) return value ?? false;
  if (!(schema instanceof z.ZodObject) || !isRecord(value)) return value;
  const fields = Object.entries(schema.shape);
  return Object.fromEntries(fields.map(([name, field]) => [name, shape(field, value[name])]));
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
