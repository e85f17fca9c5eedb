import type { z } from "zod";
import { text } from "../model/text.ts";
import { fileText } from "./decode.ts";
import { schemasAt } from "./schema-parts.ts";
import { breach, type Issue } from "./issue.ts";
import type { FieldPath } from "./locate.ts";
import type { PlacedFault } from "./yaml/yaml.ts";
import { fileYaml, textCut } from "./yaml/yaml-values.ts";

/** Faults of values as issues. `above` is how many steps of their paths lie above the schema: one in a list of records. */
export function explainFaults(
  file: string,
  faults: readonly PlacedFault[],
  schema: z.ZodType,
  above = 0,
): readonly Issue[] {
  return faults.flatMap(({ cut, rule, problem, remedy, ...place }): Issue[] => {
    const issue = breach(rule, { file, ...place }, problem, remedy);
    if (!cut) return [issue];
    const isText = isFreeText(schema, cut.path.slice(above));
    if (!cut.isAttached && !isText) return [];
    return [{ ...issue, severity: cut.isAttached && isText ? "error" : "warning" }];
  });
}

/** Rules of which a breach says more than that the value does not fit its field. */
const causes: readonly string[] = [fileText, fileYaml, textCut].map(({ id }) => id);

/** The issues of a file with those of its values: one for a place, the one that names the cause, which is no less grave than what it stands for. */
export function addFaults<File extends { readonly issues: readonly Issue[] }>(
  file: File,
  faults: readonly Issue[],
): File {
  if (faults.length === 0) return file;
  const placeOf = ({ line, column }: Issue) => `${line}:${column}`;
  const caused = new Set(faults.filter(({ rule }) => causes.includes(rule)).map(placeOf));
  const others = file.issues.filter((issue) => !caused.has(placeOf(issue)));
  const known = new Set(others.map(placeOf));
  const errors = new Set(file.issues.filter(({ severity }) => severity === "error").map(placeOf));
  const own = faults
    .filter((issue) => !known.has(placeOf(issue)))
    .map((issue): Issue => (errors.has(placeOf(issue)) ? { ...issue, severity: "error" } : issue));
  return { ...file, issues: [...others, ...own] };
}

/** Whether readers see the value at `path` as it is written: it is text, and no id, date or word of a list. */
function isFreeText(schema: z.ZodType, path: FieldPath): boolean {
  return schemasAt(schema, path).some(
    (option) =>
      option === text ||
      (option.def.type === "string" &&
        ((option.def as z.core.$ZodStringDef).checks ?? []).every(({ _zod: { def } }) => def.check === "min_length")),
  );
}
