/** A value of a YAML text with its place, counted from the text's first sign: whichever way it was read. */
export type YamlNode = YamlScalar | YamlMap | YamlList;

/** A single value. */
export interface YamlScalar extends Ranged {
  readonly value: unknown;
  /** As it stands in the text, for example `69.0`; texts without their quotation marks. */
  readonly printed: string;
}

/** Names with their values, in the order of the text. */
export interface YamlMap extends Ranged {
  readonly pairs: readonly YamlPair[];
}

/** A name with its value; undefined where there is none. */
export interface YamlPair {
  readonly name: YamlScalar;
  readonly value: YamlNode | undefined;
}

/** Values one after the other. */
export interface YamlList extends Ranged {
  readonly items: readonly (YamlNode | undefined)[];
}

interface Ranged {
  readonly start: number;
  /** Behind the value's last sign. */
  readonly end: number;
}

/** What a value is to a program. */
export function toValue(node: YamlNode | undefined): unknown {
  if (!node) return null;
  if ("pairs" in node) {
    const record: Record<string, unknown> = {};
    for (const { name, value } of node.pairs) record[String(name.value)] = toValue(value);
    return record;
  }
  return "items" in node ? node.items.map(toValue) : node.value;
}
