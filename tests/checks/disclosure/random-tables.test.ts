import { createRequire } from "node:module";
import { beforeAll, expect, test } from "vitest";
import { createRandom, type Random } from "../../bench/random.ts";
import { checkDisclosure } from "../../../src/checks/disclosure/check-disclosure.ts";
import { readRecords } from "../../../src/records/read.ts";

/** What is used of the solver HiGHS. */
interface Solver {
  solve(programme: string): {
    readonly Status: string;
    readonly Columns: Readonly<Record<string, { readonly Primal: number }>>;
  };
}

/** A table of counts with a last row and a last column of totals; undefined where a count is suppressed. */
type Counts = readonly (readonly (number | undefined)[])[];

let solver: Solver;
beforeAll(async () => {
  const loadSolver = createRequire(import.meta.url)("highs") as () => Promise<Solver>;
  solver = await loadSolver();
});

/** Counts of which about a third are small, with every count of 1 to 5 suppressed; of the others one in `further`, where it is not 0. */
function suppress(random: Random, further: number): Counts {
  const rows = random.integer(2, 6);
  const columns = random.integer(2, 6);
  const inner = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => (random.integer(1, 3) === 1 ? random.integer(0, 6) : random.integer(6, 90))),
  );
  const wide = inner.map((row) => [...row, sum(row)]);
  const full = [...wide, wide[0]?.map((_, column) => sum(wide.map((row) => row[column] ?? 0))) ?? []];
  const isHidden = (value: number) => (value >= 1 && value <= 5) || (further > 0 && random.integer(1, further) === 1);
  return full.map((row) => row.map((value) => (isHidden(value) ? undefined : value)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Places of the counts that a linear programme recovers: least and greatest value are the same, for whole numbers from 0. */
function recover(counts: Counts): string[] {
  const name = (row: number, column: number) => `x${row}_${column}`;
  const hidden = counts.flatMap((row, at) =>
    row.flatMap((value, column) => (value === undefined ? [[at, column] as const] : [])),
  );
  const line = (places: readonly (readonly [number, number])[]) => {
    const signed = places.map(([row, column], index) => ({ row, column, sign: index === places.length - 1 ? -1 : 1 }));
    const open = signed.filter(({ row, column }) => counts[row]?.[column] === undefined);
    const known = sum(signed.map(({ row, column, sign }) => sign * (counts[row]?.[column] ?? 0)));
    const terms = open.map(({ row, column, sign }) => `${sign < 0 ? "-" : "+"} ${name(row, column)}`);
    return terms.length === 0 ? [] : [` ${terms.join(" ")} = ${-known}`];
  };
  const conditions = [
    ...counts.flatMap((row, at) => line(row.map((_, column) => [at, column] as const))),
    ...(counts[0] ?? []).flatMap((_, column) => line(counts.map((__, row) => [row, column] as const))),
  ];
  const names = hidden.map(([row, column]) => name(row, column));
  // Every solution says of all counts at once what they can be: one that was seen to be this and that is not recovered.
  const seen = new Map<string, Set<number>>(names.map((one) => [one, new Set()]));
  const isOpen = (own: string) => (seen.get(own)?.size ?? 0) > 1;
  const solve = (goal: "Minimize" | "Maximize", own: string) => {
    const programme = `${goal}\n obj: ${own}\nSubject To\n${conditions.join("\n")}\nGeneral\n ${names.join(" ")}\nEnd`;
    const { Status, Columns } = solver.solve(programme);
    if (Status !== "Optimal") seen.get(own)?.add(-1).add(-2);
    else for (const [one, { Primal }] of Object.entries(Columns)) seen.get(one)?.add(Math.round(Primal));
  };
  return hidden.flatMap(([row, column]) => {
    const own = name(row, column);
    if (!isOpen(own)) solve("Minimize", own);
    if (!isOpen(own)) solve("Maximize", own);
    return isOpen(own) ? [] : [`${row} ${column}`];
  });
}

/** The table as a file; its titles say which line is the total, and nothing else. */
function write(counts: Counts, document: string): string {
  const titles = ["North", "South", "East", "West", "Centre", "Coast"];
  const rows = counts.map((row, at) => {
    const title = at === counts.length - 1 ? "Total" : titles[at];
    return `  - { title: ${title}, cells: [${row.map((value) => value ?? "suppressed").join(", ")}] }\n`;
  });
  const columns = counts[0]?.map(
    (_, at, all) => `  - title: ${at === all.length - 1 ? "Total" : `Ward ${titles[at]}`}\n`,
  );
  return `title: Children by place
source: { document: ${document}, place: Page 1 }
area: exampleshire
topic: safeguarding
rowHeading: Place
unit: count
columns:
${columns?.join("") ?? ""}rows:
${rows.join("")}`;
}

/** Places of the counts that the check says can be worked out, by file. */
function check(files: ReadonlyMap<string, string>): Map<string, string[]> {
  const { records } = readRecords({
    list: (folder) => [...files.keys()].filter((file) => file.startsWith(`${folder}/`)),
    read: (file) => new TextEncoder().encode(files.get(file)),
    exists: (file) => files.has(file),
  });
  expect(records.tables).toHaveLength(files.size);
  const found = checkDisclosure(records).filter(({ rule }) => rule === "disclosure-recomputable");
  const places = found.map(({ file, line, column }): [string, string] => {
    const lines = files.get(file)?.split("\n") ?? [];
    const own = lines[line - 1] ?? "";
    const commas = own.slice(own.indexOf("["), column - 1).split(",").length - 1;
    return [file, `${line - 2 - lines.indexOf("rows:")} ${commas}`];
  });
  const byFile = Map.groupBy(places, ([file]) => file);
  return new Map([...byFile].map(([file, own]) => [file, own.map(([, place]) => place).toSorted()]));
}

test.each([
  { how: "every count of 1 to 5, and nothing else", further: 0, count: 500 },
  { how: "every count of 1 to 5 and some others", further: 3, count: 200 },
])(
  "of $count tables that suppress $how, what a linear programme recovers is found, and nothing else",
  { timeout: 120_000 },
  ({ further, count }) => {
    const random = createRandom(1 + further);
    const tables = Array.from({ length: count }, (_, index) => ({
      file: `data/tables/t-${index}.yaml`,
      counts: suppress(random, further),
    }));
    const found = check(new Map(tables.map(({ file, counts }, index) => [file, write(counts, `report-${index}`)])));
    const expected = tables.flatMap(({ file, counts }): [string, string[]][] => {
      const recovered = recover(counts).toSorted();
      return recovered.length === 0 ? [] : [[file, recovered]];
    });
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
    const recovered = expected.flatMap(([, places]) => places).length;
    const hidden = tables.flatMap(({ counts }) => counts.flat().filter((value) => value === undefined)).length;
    expect(Math.min(recovered, hidden - recovered)).toBeGreaterThan(200);
  },
);
