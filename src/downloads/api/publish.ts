import { z } from "zod";

/**
 * Gives a value the shape of a published schema: the schema's fields and no others, `null` where a field is absent, an empty list
 * where a list is, `false` where a flag is. Throws where the result breaks the schema, so that no build publishes it.
 */
export function publish<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  return schema.parse(shaperOf(schema)(value));
}

/** Gives a value the shape of a schema. */
type Shaper = (value: unknown) => unknown;

const shapers = new WeakMap<object, Shaper>();

/** The shaper of a schema, made once: thousands of rows have the same. */
function shaperOf(schema: unknown): Shaper {
  if (typeof schema !== "object" || schema === null) return keep;
  const known = shapers.get(schema) ?? makeShaper(schema);
  shapers.set(schema, known);
  return known;
}

function makeShaper(schema: object): Shaper {
  if (schema instanceof z.ZodNullable) {
    const shape = shaperOf(schema.unwrap());
    return (value) => (value === undefined || value === null ? null : shape(value));
  }
  if (schema instanceof z.ZodArray) {
    const shape = shaperOf(schema.element);
    return (value) => (isList(value) ? value.map(shape) : (value ?? []));
  }
  if (schema instanceof z.ZodBoolean) return (value) => value ?? false;
  if (!(schema instanceof z.ZodObject)) return keep;
  const fields = Object.entries(schema.shape).map(([name, field]) => [name, shaperOf(field)] as const);
  return (value) => {
    if (!isRecord(value)) return value;
    const shaped: Record<string, unknown> = {};
    for (const [name, shape] of fields) shaped[name] = shape(value[name]);
    return shaped;
  };
}

function keep(value: unknown): unknown {
  return value;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
