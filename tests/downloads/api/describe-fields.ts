/** The parts of JSON Schema that the interface's schemas use. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/**
 * Every field of a schema with what it can be, one a line: `data[].published string`, `data[].framework string|null`. Each value of a
 * field that has only some stands on a line of its own, because others may be added.
 */
export function describeFields(schema: JsonSchema, path = ""): string[] {
  const parts = schema.anyOf ?? schema.oneOf ?? [schema];
  const own = path === "" ? [] : [`${path} ${[...new Set(parts.map(nameType))].join("|")}`];
  const values = parts.flatMap((part) => part.enum ?? (part.const === undefined ? [] : [part.const]));
  const inside = parts.flatMap((part) => [
    ...(part.items ? describeFields(part.items, `${path}[]`) : []),
    ...Object.entries(part.properties ?? {}).flatMap(([name, field]) => {
      const mark = part.required?.includes(name) ? "" : "?";
      return describeFields(field, `${path === "" ? "" : `${path}.`}${name}${mark}`);
    }),
  ]);
  return [...own, ...values.map((value) => `${path} = ${JSON.stringify(value)}`), ...inside];
}

function nameType({ type }: JsonSchema): string {
  return [type ?? "anything"].flat().join("|");
}
