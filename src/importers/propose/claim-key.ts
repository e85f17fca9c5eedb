import type { ClaimContent } from "./proposal.ts";

/** Fields by which a statement is not told from another: how its number is printed, and what an officer adds. */
const aside = new Set([
  "id",
  "place",
  "says",
  "note",
  "explains",
  "matters",
  "consequence",
  "sameCauseAs",
  "notComparable",
  "notChecked",
  "tolerance",
  "printedIn",
  "qualifier",
]);

/**
 * What tells one statement from another: kind, number and figures. The area that a file of claims is about is the same named or not; a cell that gives
 * an indicator its figure is that figure (`figureOfCell`).
 */
export function claimKey(
  content: ClaimContent,
  home: string,
  figureOfCell: (table: string, row: string, column: string) => string | undefined = () => undefined,
): string {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== "object" || value === null) return value;
    const fields = value as Readonly<Record<string, unknown>>;
    if (typeof fields.table === "string") {
      const { table, row, column } = fields as Readonly<Record<string, string>>;
      return figureOfCell(table ?? "", row ?? "", column ?? "") ?? `cell ${table} ${row} ${column}`;
    }
    for (const role of ["indicator", "rank", "target"]) {
      const { [role]: id, period, area = home } = fields;
      if (typeof id === "string" && typeof period === "string" && typeof area === "string")
        return `${role} ${id} ${area} ${period}`;
    }
    return Object.entries(fields)
      .filter(([name, each]) => !aside.has(name) && each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, plain(each)]);
  };
  return JSON.stringify(plain(asComparison(content)));
}

const sides = {
  rising: "above",
  falling: "below",
  improving: "better",
  worsening: "worse",
  unchanged: "in-line",
} as const;

/** That a figure rose from one period to another says as much as that the later is above the earlier. */
function asComparison(content: ClaimContent): ClaimContent {
  if (content.kind !== "trend") return content;
  const [from, to, ...others] = content.over;
  if (from === undefined || to === undefined || others.length > 0) return content;
  return { kind: "comparison", of: to, than: [from], is: sides[content.is] };
}
