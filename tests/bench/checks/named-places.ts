import type { FieldPath } from "../../../src/records/locate.ts";
import { listInputs } from "./claim-figures.ts";
import { names, type WrittenFigure } from "./figure.ts";
import { locateName, locateValue, type LocatedText } from "./locate-text.ts";
import { describeFigure, type Ground } from "./slip.ts";
import { nameInput } from "./written-terms.ts";

/** A period or an area somewhere in a file, and what it names there. */
export interface NamedPlace extends LocatedText {
  readonly says: string;
  /** Figures that move with it. */
  readonly moves: readonly WrittenFigure[];
  /** A statement that then is about another figure, which has this name. */
  readonly input?: { readonly statement: string; readonly name: string };
}

type Part = "period" | "area";

/** Every place in which a period or an area stands: in observations, in headings of tables, in claims, and in prose. */
export function listNamedPlaces(part: Part, ground: Ground): NamedPlace[][] {
  return [listObserved, listHeadings, listClaimInputs, listQuoted].map((list) => list(part, ground));
}

function listObserved(part: Part, { site, loaded, index }: Ground): NamedPlace[] {
  return loaded.records.observations.flatMap((record) => {
    const own = index.figures.filter(({ file, role }) => file === record.file && role !== "cell");
    const { series, ranks = [], targets = [] } = record.fields;
    const lists = { value: series, rank: ranks, target: targets };
    const fields = { value: "series", rank: "ranks", target: "targets" };
    return (["value", "rank", "target"] as const).flatMap((role) =>
      lists[role].flatMap((item, position): NamedPlace[] => {
        const figures = own.filter((figure) => figure.role === role && figure.series === position);
        const path: FieldPath = [fields[role], position];
        const says = `${fields[role]} ${position + 1} of ${record.id}`;
        if (part === "area" || role === "target") {
          const located = record.file.endsWith(".csv") ? undefined : locateValue(site, record, [...path, part]);
          return located ? [{ ...located, says, moves: figures }] : [];
        }
        return Object.keys("values" in item ? item.values : {}).flatMap((period) => {
          const located = locateName(site, record, [...path, "values", period]);
          return located
            ? [{ ...located, says, moves: figures.filter(({ observed }) => observed?.period === period) }]
            : [];
        });
      }),
    );
  });
}

/** Periods and areas in the headings of tables, and areas of their rows. */
function listHeadings(part: Part, { site, loaded, index }: Ground): NamedPlace[] {
  return loaded.records.tables.flatMap((table) => {
    const own = index.figures.filter(({ cell }) => cell?.table === table.id);
    const place = (field: "columns" | "rows", position: number): NamedPlace[] => {
      const located = locateValue(site, table, [field, position, part]);
      const moves = own.filter(({ cell }) => cell?.[field === "columns" ? "column" : "row"] === position);
      return located ? [{ ...located, moves, says: `${field} ${position + 1} of ${table.id}` }] : [];
    };
    const { columns, rows } = table.fields;
    return [
      ...columns.flatMap((_, position) => place("columns", position)),
      ...(part === "area" ? rows.flatMap((_, position) => place("rows", position)) : []),
    ];
  });
}

function listClaimInputs(part: Part, { site, loaded }: Ground): NamedPlace[] {
  return loaded.records.claims.flatMap((record) =>
    record.fields.claims.flatMap((claim, index) =>
      listInputs(claim, ["claims", index]).flatMap(({ input, path }): NamedPlace[] => {
        const located = part in input ? locateValue(site, record, [...path, part]) : undefined;
        const name = nameInput(input, path, record, loaded.records);
        if (!located || name === undefined) return [];
        return [{ ...located, says: `claim ${claim.id}`, moves: [], input: { statement: claim.id, name } }];
      }),
    ),
  );
}

/** Periods and areas in the curly brackets of figures in prose. */
function listQuoted(part: Part, { site, index, statements }: Ground): NamedPlace[] {
  return index.figures.flatMap((figure): NamedPlace[] => {
    const { role, observed, file, at, names: own } = figure;
    if (role !== "quoted" || !observed) return [];
    const text = site.textOf(file);
    const attributes = text.slice(at, text.indexOf("}", at));
    const found = new RegExp(`\\b${part}=["']?`).exec(attributes);
    if (!found) return [];
    const statement = statements.find(({ stated }) => stated && "name" in stated && stated.name === own[0]);
    const name = names.observed("value", observed.indicator, observed.area, observed.period);
    const place = { file, at: at + found.index + found[0].length, text: observed[part], moves: [] };
    return [{ ...place, says: describeFigure(figure), input: { statement: statement?.id ?? "", name } }];
  });
}
