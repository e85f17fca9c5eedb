import type { Dashboard } from "./mapping.ts";
import type { SourceRow } from "./read.ts";
import { findLine, readCell, takeCell, takeText, type Source } from "./source.ts";

const refersElsewhere = "Performance Matters";

/**
 * Reads the dashboard. A line is a heading, a theme (first cell only), a measure (plan ID, title, names of the periods),
 * or a line of the measure above. A measure's lines that only refer to the performance report are numbered.
 */
export function readDashboard(source: Source, part: Dashboard): SourceRow[] {
  const rows: (SourceRow & { refers: boolean })[] = [];
  let [theme, id, measure] = ["", "", ""];
  const [start, end] = [findLine(source, part.from), findLine(source, part.to)];
  for (let line = start; line < end; line += 1) {
    const [first = "", second = "", third = "", ...rest] = source.lines[line] ?? [];
    if (line === start || first === "Plan ID") takeAll(source, line);
    else if (first !== "" && second === "") theme = takeText(source, line, 0);
    else if (first !== "") {
      [id, measure] = [first, second];
      for (const column of part.without.includes(measure) ? [0] : [0, 1, 2, 3]) takeText(source, line, column);
    } else if (!part.without.includes(measure) && [second, third, ...rest].some((text) => text !== "")) {
      const refers = second === refersElsewhere;
      const label = takeText(source, line, 1);
      const title = `${measure}${refers || label === "" ? "" : `: ${label}`}${part.additions[measure] ?? ""}`;
      const values = Array.from({ length: 8 }, (_, index) => takeCell(source, line, index + 2));
      const cells = [readCell(id), ...(refers ? [readCell(second), ...values.slice(1)] : values)];
      rows.push({ label: title, group: theme, cells, refers });
    }
  }
  return rows.map(({ label, group, cells, refers }) => {
    const same = rows.filter((row) => row.refers && row.label === label);
    const position = rows.filter((row) => row.label === label).findIndex((row) => row.cells === cells) + 1;
    return { label: refers && same.length > 1 ? `${label}, line ${position} of ${same.length}` : label, group, cells };
  });
}

function takeAll(source: Source, line: number): void {
  (source.lines[line] ?? []).forEach((_, column) => takeText(source, line, column));
}
