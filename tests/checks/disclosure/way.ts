import { readSiteFile, type Changes } from "../../site-fixture.ts";
import { describeIndicator, observe, sheet } from "../rules/rule-case.ts";

/** A way in which a site can give away a count of few people, with the same change made so that nothing is given away. */
export interface Way {
  readonly mistake: Changes;
  /** Rule and words of the message, one for each issue. */
  readonly issues: readonly (readonly [rule: string, words: string])[];
  readonly control: Changes;
}

/** A table of counts with one column, its rows written as `Title: cell`. */
export function numbers(rows: Readonly<Record<string, string | number>>, more = "", id = "sheet"): Changes {
  const lines = Object.entries(rows).map(([title, cell]) => `title: ${title}, cells: [${cell}]`);
  return sheet({ columns: ["title: Number"], rows: lines, more }, id);
}

/** A table of counts with the columns named. */
export function grid(columns: readonly string[], rows: Readonly<Record<string, string>>, more = ""): Changes {
  return sheet({
    columns: columns.map((column) => (column.includes(": ") ? column : `title: "${column}"`)),
    rows: Object.entries(rows).map(([title, cells]) => `title: ${title}, cells: [${cells}]`),
    more,
  });
}

/** Another table of the report. */
export function retitle(changes: Changes, title: string): Changes {
  return Object.fromEntries(
    Object.entries(changes).map(([file, text]) => [file, String(text).replace("title: Visits", `title: ${title}`)]),
  );
}

/** An indicator of counts with figures of Exampleshire by period. */
export function counts(
  id: string,
  values: Readonly<Record<string, string | number>>,
  fields: Readonly<Record<string, string>> = {},
): Changes {
  const own = { unit: "count", decimals: "0", title: `Number of ${id}`, ...fields };
  return { ...describeIndicator(id, own), ...observe(id, { exampleshire: values }) };
}

/** The report of the correct site with another sentence in its text. */
export function say(sentence: string): Changes {
  const file = "content/documents/2018/exampleshire-report-2018.md";
  return { [file]: readSiteFile(file).replace(":para[3] Progress", `${sentence}\n\n:para[3] Progress`) };
}

/** A claim on the report; its sentence gives the number that it states. */
export function claim(lines: string, says = `The number given is ${/stated: (\d+)/.exec(lines)?.[1] ?? ""}.`): Changes {
  return {
    "data/claims/exampleshire-report-2018.yaml": `document: exampleshire-report-2018
area: exampleshire
claims:
  - id: adopted
    place: Page 2
    says: ${says}
${lines}`,
  };
}
