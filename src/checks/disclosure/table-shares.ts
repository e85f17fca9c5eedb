import { countsPer } from "../../model/unit.ts";
import { findLine } from "../../catalogue/figures/find-line.ts";
import type { Table } from "../../model/table.ts";
import type { SourceRecord } from "../../records/record.ts";
import { hiddenFigure } from "./operands.ts";
import { fitsRatio, relateRatio, type Factor } from "./ratios.ts";
import type { Operand, Relation } from "./system.ts";
import type { Grid } from "./table-grid.ts";
import type { Sum } from "./sum.ts";
import { listBases, type Base } from "./share-bases.ts";

/** Lines of shares or of counts in one table that are tried with each other. */
const mostLines = 10;

/** What the shares and rates of a table say of the counts that they are of. */
export function relateShares(grid: Grid, record: SourceRecord<"tables">, sums: readonly Sum[]): Relation[] {
  const shares = [...grid.lines.keys()].filter((line) => grid.crossing.some((_, at) => readFactor(grid, line, at)));
  const counts = [...grid.lines.keys()].filter((line) =>
    grid.crossing.some((_, at) => grid.at(line, at).unit === "count"),
  );
  const declared = listDeclared(grid, record.fields);
  if (shares.length > mostLines || counts.length > mostLines)
    return declared.flatMap((set) => relateSet(grid, record, set, false));
  const named = new Set(declared.map(({ share }) => share));
  const found = shares
    .filter((share) => !named.has(share))
    .flatMap((share) => {
      const sets = counts.flatMap((part) =>
        listBases(grid, { share, part, counts }, sums).map((base) => ({ share, part, base })),
      );
      const possible = sets.flatMap((set) => {
        const proofs = countProofs(grid, set);
        return proofs === undefined ? [] : [{ set, proofs }];
      });
      const most = Math.max(0, ...possible.map(({ proofs }) => proofs));
      const chosen = possible.filter(({ proofs }) => proofs === most);
      return chosen.flatMap(({ set }) => relateSet(grid, record, set, most === 0 && !set.base.isNamed));
    });
  return [...declared.flatMap((set) => relateSet(grid, record, set, false)), ...found];
}

interface ShareSet {
  readonly share: number;
  readonly part: number;
  readonly base: Base;
}

/** Percentages that a table declares. */
function listDeclared(grid: Grid, table: Table): ShareSet[] {
  return (table.arithmetic ?? []).flatMap((rule): ShareSet[] => {
    if (rule.kind !== "percentage" || rule.across !== grid.direction) return [];
    const look = (name: string | undefined, direction: "rows" | "columns") => {
      const found = name === undefined ? undefined : findLine(table, direction, name);
      return typeof found === "number" ? found : undefined;
    };
    const [share, part] = [look(rule.percentage, grid.direction), look(rule.part, grid.direction)];
    if (share === undefined || part === undefined) return [];
    const line = look(rule.whole, grid.direction) ?? part;
    const crossing = look(rule.wholeAt, grid.direction === "rows" ? "columns" : "rows");
    if (rule.wholeOf === undefined && line === part && crossing === undefined) return [];
    const base: Base = rule.wholeOf === "sum" ? { isNamed: true } : { line, crossing, isNamed: true };
    return [{ share, part, base }];
  });
}

/** How often printed numbers agree with a share; undefined where they contradict it, or where nothing hidden is in it. */
function countProofs(grid: Grid, { share, part, base }: ShareSet): number | undefined {
  if (base.line === undefined) return 0;
  const fits = [...grid.crossing.keys()].map((at) => {
    const factor = readFactor(grid, share, at);
    if (!factor || at === base.crossing) return undefined;
    return fitsRatio(grid.at(part, at).operand, grid.at(base.line ?? 0, base.crossing ?? at).operand, factor);
  });
  return fits.includes(false) ? undefined : fits.filter((fit) => fit === true).length;
}

function relateSet(
  grid: Grid,
  record: SourceRecord<"tables">,
  { share, part, base }: ShareSet,
  isLikely: boolean,
): Relation[] {
  const unknown = base.line === undefined ? wholeOf(grid, record, part) : undefined;
  const own = [...grid.crossing.keys()].flatMap((at) => {
    if (at === base.crossing) return [];
    const count = grid.at(part, at);
    const whole = unknown ?? grid.at(base.line ?? 0, base.crossing ?? at).operand;
    const factor = readFactor(grid, share, at);
    const where = grid.nameCrossing(at);
    if (!count.operand || !whole) return [];
    if (factor) {
      const printed = grid.at(share, at).operand?.printed ?? "";
      const words = `${printed}${factor.unit} of ${whole.printed}`;
      return relateRatio(count.operand, whole, factor, { where, words, isLikely });
    }
    return relateHiddenShare(grid.at(share, at).operand, count.operand, whole, where);
  });
  if (!unknown || own.length === 0) return own;
  const parts = [...grid.crossing.keys()].flatMap((at) => grid.at(part, at).operand ?? []);
  const terms = [{ operand: unknown, factor: 1 }, ...parts.map((operand) => ({ operand, factor: -1 }))];
  const bundle = {};
  const sum = { terms, where: `“${grid.lines[part]?.title ?? ""}”`, isLikely: true };
  return [...own, sum].map((relation) => ({ ...relation, isLikely: true, bundle }));
}

/** A share that is hidden itself, while its count and its whole are printed. */
function relateHiddenShare(share: Operand | undefined, count: Operand, whole: Operand, where: string): Relation[] {
  if (!share?.hidden || count.hidden || whole.hidden || whole.minimum <= 0) return [];
  const terms = [
    { operand: share, factor: 1 },
    { operand: count, factor: -100 / whole.minimum },
  ];
  return [{ terms, where, words: `${count.printed} as a share of ${whole.printed}` }];
}

/** The sum of a line that no cell prints. */
function wholeOf(grid: Grid, record: SourceRecord<"tables">, part: number): Operand {
  const title = `the sum of “${grid.lines[part]?.title ?? ""}”`;
  return hiddenFigure(record, [], { unit: "count", isProtected: false, title });
}

/** The share or rate in a cell as a factor of its whole, with the words for its unit. */
function readFactor(grid: Grid, line: number, at: number): (Factor & { unit: string }) | undefined {
  const { operand, value, unit } = grid.at(line, at);
  const titles = [grid.lines[line]?.title, grid.crossing[at]?.title].join(" ");
  const per = /\bper (1|10|100),?000\b/i.exec(titles);
  const scale = countsPer(unit) ?? (per && unit !== "count" ? Number(per[1]) * 1000 : 0);
  if (!operand || value === undefined || operand.hidden || scale === 0) return undefined;
  const words = scale === 100 ? "%" : ` per ${scale.toLocaleString("en-GB")}`;
  return { least: operand.minimum / scale, greatest: operand.maximum / scale, unit: words };
}
