import type { z } from "zod";
import type { FieldPath } from "./locate.ts";

/** Names of the fields that the schema knows at `path`. */
export function fieldNames(schema: z.ZodType, path: FieldPath): string[] {
  const names = new Set<string>();
  for (const at of schemasAt(schema, path)) {
    if (at.def.type === "object") for (const key of Object.keys((at as z.ZodObject).shape)) names.add(key);
  }
  return [...names];
}

/** The schemas that a value at `path` may follow; more than one where shapes differ. */
export function schemasAt(schema: z.ZodType, path: FieldPath): z.ZodType[] {
  const inner = unwrap(schema);
  const [step, ...rest] = path;
  if (step === undefined) return inner;
  return inner.flatMap((option): z.ZodType[] => {
    switch (option.def.type) {
      case "object": {
        const { shape } = option as z.ZodObject;
        const field = Object.hasOwn(shape, step) ? (shape[String(step)] as z.ZodType) : undefined;
        return field ? schemasAt(field, rest) : [];
      }
      case "array":
        return schemasAt((option as z.ZodArray<z.ZodType>).element, rest);
      case "record":
        return schemasAt((option as z.ZodRecord<z.ZodString, z.ZodType>).valueType, rest);
      default:
        return [];
    }
  });
}

/** The schemas behind optional, default and union wrappers. */
export function unwrap(schema: z.ZodType): z.ZodType[] {
  switch (schema.def.type) {
    case "optional":
    case "default":
      return unwrap((schema as z.ZodOptional<z.ZodType> | z.ZodDefault<z.ZodType>).unwrap());
    case "union":
      return (schema as z.ZodUnion<z.ZodType[]>).options.flatMap(unwrap);
    default:
      return [schema];
  }
}
