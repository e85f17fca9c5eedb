import type { z } from "zod";
import { referenceRegistry, type ReferableCollection } from "../model/reference.ts";
import { unwrap } from "./schema-parts.ts";
import type { FieldPath } from "./locate.ts";

/** A field that points to another record. */
export interface FoundReference {
  readonly path: FieldPath;
  readonly collection: ReferableCollection;
  readonly id: string;
}

/** Finds the references in a record by walking its schema and its fields side by side. */
export function findReferences(schema: z.ZodType, value: unknown, path: FieldPath = []): FoundReference[] {
  if (!canHoldReference(schema)) return [];
  return unwrap(schema).flatMap((option): FoundReference[] => {
    const target = referenceRegistry.get(option as z.ZodString);
    if (target && typeof value === "string") return [{ path, collection: target.collection, id: value }];
    if (typeof value !== "object" || value === null) return [];
    if (option.def.type === "array" && Array.isArray(value)) {
      const { element } = option as z.ZodArray<z.ZodType>;
      return value.flatMap((item, index) => findReferences(element, item, [...path, index]));
    }
    if (option.def.type === "record") {
      const { valueType } = option as z.ZodRecord<z.ZodString, z.ZodType>;
      return Object.entries(value).flatMap(([key, item]) => findReferences(valueType, item, [...path, key]));
    }
    if (option.def.type === "object") {
      const { shape } = option as z.ZodObject;
      if (!fitsShape(shape, value)) return [];
      return Object.entries(value).flatMap(([key, item]) => {
        // A name that every object has is no field of the shape.
        const field = Object.hasOwn(shape, key) ? (shape[key] as z.ZodType) : undefined;
        return field ? findReferences(field, item, [...path, key]) : [];
      });
    }
    return [];
  });
}

/** Of several shapes told apart by a literal field such as `kind`, whether the value follows this one. */
function fitsShape(shape: z.ZodObject["shape"], value: object): boolean {
  return Object.entries(shape).every(([key, field]) => {
    const def = (field as z.ZodType).def;
    return (
      def.type !== "literal" ||
      (def as z.core.$ZodLiteralDef<z.core.util.Literal>).values.includes(
        (value as Record<string, z.core.util.Literal>)[key] ?? null,
      )
    );
  });
}

const holders = new WeakMap<z.ZodType, boolean>();

/** Whether a reference can stand anywhere below a schema. Most values are figures, which hold none and need no look. */
function canHoldReference(schema: z.ZodType): boolean {
  const known = holders.get(schema);
  if (known !== undefined) return known;
  const found = unwrap(schema).some((option) => {
    if (referenceRegistry.has(option)) return true;
    if (option.def.type === "array") return canHoldReference((option as z.ZodArray<z.ZodType>).element);
    if (option.def.type === "record")
      return canHoldReference((option as z.ZodRecord<z.ZodString, z.ZodType>).valueType);
    return (
      option.def.type === "object" &&
      Object.values((option as z.ZodObject).shape).some((field) => canHoldReference(field as z.ZodType))
    );
  });
  holders.set(schema, found);
  return found;
}
