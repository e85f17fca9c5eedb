import { isClaimInput } from "../../../src/claims/is-claim-input.ts";
import { readPrintedNumber } from "../../../src/claims/text-claims.ts";
import type { ClaimInput, HeldInput } from "../../../src/model/claim-input.ts";
import type { FieldPath } from "../../../src/records/locate.ts";
import type { RecordSet } from "../../../src/records/read.ts";
import type { BenchSite } from "./bench-site.ts";
import { names, readHeld, type WrittenFigure } from "./figure.ts";
import { locateValue } from "./locate-text.ts";
import { offsetAt } from "./text-edit.ts";

type Records = RecordSet["records"];

/** An input of a written claim that names one figure, and where it stands. */
export interface PlacedInput {
  readonly input: HeldInput;
  readonly path: FieldPath;
}

/** The numbers that written claims state, and those that they give for their inputs. */
export function listClaimFigures(site: BenchSite, records: Records): WrittenFigure[] {
  return records.claims.flatMap((record) =>
    record.fields.claims.flatMap((claim, index): WrittenFigure[] => {
      const path: FieldPath = ["claims", index];
      const stated = locateValue(site, record, [...path, "stated"]);
      const number = "stated" in claim && typeof claim.stated === "number";
      const printed = listInputs(claim, path).flatMap((placed): WrittenFigure[] => {
        const located = "figure" in placed.input && locateValue(site, record, [...placed.path, "figure"]);
        if (!located || !("figure" in placed.input)) return [];
        const { unit } = placed.input;
        const exactness = unit === "count" ? "whole" : "none";
        return [
          read({
            ...located,
            ...blank,
            unit,
            exactness,
            role: "printed",
            names: [names.printed(record.file, placed.path)],
          }),
        ];
      });
      if (!number || !stated) return printed;
      const name = names.stated(record.file, index);
      return [
        read({ ...stated, ...blank, unit: undefined, exactness: "none", role: "stated", names: [name] }),
        ...printed,
      ];
    }),
  );
}

const blank = { held: { decimals: 0, exact: false }, order: 0 } as const;

function read(figure: WrittenFigure): WrittenFigure {
  return { ...figure, held: readHeld(figure, figure.text) };
}

/** Every input below a value, the two or more of a difference, distance or sum each by itself. */
export function listInputs(value: unknown, path: FieldPath): PlacedInput[] {
  if (typeof value !== "object" || value === null) return [];
  if (isClaimInput(value)) return listHeldInputs(value, path);
  return Object.entries(value).flatMap(([field, item]) =>
    listInputs(item, [...path, Array.isArray(value) ? Number(field) : field]),
  );
}

function listHeldInputs(input: ClaimInput, path: FieldPath): PlacedInput[] {
  for (const field of ["difference", "distance", "sum"] as const) {
    const inputs = (input as Partial<Record<typeof field, readonly HeldInput[]>>)[field];
    if (inputs) return inputs.map((item, index) => ({ input: item, path: [...path, field, index] }));
  }
  return [{ input: input as HeldInput, path }];
}

/** The numbers that prose quotes, each with its directive's place as its name. */
export function listQuotedFigures(site: BenchSite, records: Records): WrittenFigure[] {
  return records.documents.flatMap(({ file, body }) =>
    (body?.directives ?? []).flatMap(({ name, label, attributes, line, column }): WrittenFigure[] => {
      const opening = ":figure[";
      const text = site.textOf(file);
      const at = offsetAt(text, { line, column }) + opening.length;
      const number = readPrintedNumber(label);
      if (name !== "figure" || !number || !text.startsWith(`${opening}${label}]`, at - opening.length)) return [];
      const { indicator = "", area = "", period = "" } = attributes;
      return [
        {
          ...{ file, at, text: label, role: "quoted", unit: undefined, exactness: "none", order: 0 },
          held: { ...number, exact: false },
          names: [names.quoted(file, line, column)],
          observed: { indicator, area, period },
        } satisfies WrittenFigure,
      ];
    }),
  );
}
