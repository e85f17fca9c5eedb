import type { Changes } from "../../site-fixture.ts";

/** A mistake that breaks one rule, with all issues that it causes, and the same changes to the correct site made rightly. */
export interface RuleCase {
  readonly mistake: Changes;
  /** Each as place, problem and remedy. */
  readonly issues: readonly string[];
  readonly control: Changes;
}

/** Cases by the id of the rule, and by what happened. */
export type RuleCases = Readonly<Record<string, Readonly<Record<string, RuleCase>>>>;

interface MeasureOptions {
  /** Lines that replace those of the same field: unit, polarity, title, periodKind. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Lines after the fields of the source. */
  readonly source?: string;
  /** Further fields of the observations. */
  readonly more?: string;
}

/** Figures by area, each as it stands in the file. */
type Figures = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/** Files of an indicator `visits` for the correct site, with figures from its report of March 2018. */
export function measure(figures: Figures, { fields = {}, source = "", more = "" }: MeasureOptions = {}): Changes {
  return { ...describeIndicator("visits", fields), ...observe("visits", figures, source, more) };
}

/** The file of an indicator. */
export function describeIndicator(id: string, fields: Readonly<Record<string, string>> = {}): Changes {
  const all: Record<string, string> = {
    title: `Visits counted as ${id}`,
    shortTitle: "Visits",
    definition: "How many visits there were.",
    unit: "percent",
    decimals: "1",
    polarity: "neither",
    periodKind: "academic-year-ending",
    topic: "safeguarding",
    source: "{ document: exampleshire-report-2018, place: Sheet 1 }",
    ...fields,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\n`);
  return { [`data/indicators/${id}.yaml`]: lines.join("") };
}

/** The file with the figures of an indicator. */
export function observe(id: string, figures: Figures, source = "", more = ""): Changes {
  const series = Object.entries(figures).map(([area, values]) => {
    const lines = Object.entries(values).map(([period, value]) => `      "${period}": ${value}\n`);
    return `  - area: ${area}\n    values:\n${lines.join("")}`;
  });
  const head = `sources:\n  - id: sheet\n    document: exampleshire-report-2018\n    place: Sheet 1\n${source}`;
  return { [`data/observations/${id}.yaml`]: `${head}series:\n${series.join("")}${more}` };
}

interface SheetOptions {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly unit?: string;
  /** Further fields of the table. */
  readonly more?: string;
}

/** A table `sheet` of the correct site's report; columns and rows as the fields between curly brackets. */
export function sheet({ columns, rows, unit = "count", more = "" }: SheetOptions, id = "sheet"): Changes {
  const list = (items: readonly string[]) => items.map((item) => `  - { ${item} }\n`).join("");
  return {
    [`data/tables/${id}.yaml`]: `title: Visits
source: { document: exampleshire-report-2018, place: Sheet 1 }
area: exampleshire
topic: safeguarding
rowHeading: Team
unit: ${unit}
columns:
${list(columns)}rows:
${list(rows)}${more}`,
  };
}
