import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue, CorrectionEntry } from "../../catalogue/catalogue.ts";
import { concernKinds, type Concern } from "../../model/correction.ts";
import { formatNumber } from "../../statistics/format.ts";
import { countNoun, joinWords } from "../../statistics/format-lists.ts";
import { formatPeriod } from "../../statistics/format-time.ts";
import { shapeTable, type TableShape } from "../tables/table-shape.ts";
import { linkConcerns, type ConcernLink } from "./correction-lists.ts";

/** In words for readers of what kind a correction is. One that only says of records that they are gone need not be of a mistake. */
export function labelCorrection({ kind, concerns }: Pick<CorrectionEntry, "kind" | "concerns">): string {
  if (kind === "revision-by-the-source") return "Revision by the source";
  return concerns.every(({ withdrawn }) => withdrawn) ? "Renamed or withdrawn" : "Correction of a mistake";
}

/** What a correction changed of one record, where it is about many figures. */
export interface ChangeGroup extends ConcernLink {
  /** How many figures, in words. */
  readonly counted: string;
  /** Each with where it stands in the record; before and after are empty where the correction says them once for all. */
  readonly lines: readonly { readonly where: string; readonly before: string; readonly after: string }[];
  readonly shape: TableShape;
  /** Whether readers see it without unfolding: the first, unless it is long itself. */
  readonly isOpen: boolean;
}

/** The figures of a correction by the records they belong to, and how many of both. */
export interface GroupedChanges {
  readonly counted: string;
  readonly groups: readonly ChangeGroup[];
  /** Those of other areas than the site's councils, where both are many: they are folded under one line. */
  readonly others: Omit<GroupedChanges, "others"> | undefined;
}

/** The headings of a group's table. */
export const changeHeadings = ["Figure", "Before", "Now"] as const;

/** More than these are grouped. */
const mostListed = 5;
/** A group with more is folded even where it is the first. */
const mostOpen = 20;

/** Groups what a correction of many figures names; undefined where it names so few that they are listed one by one. */
export function groupChanges(catalogue: Catalogue, correction: CorrectionEntry): GroupedChanges | undefined {
  const { concerns } = correction;
  if (concerns.length <= mostListed) return undefined;
  const councils = catalogue.site.councils.map(({ area }) => area);
  const isOwn = ({ area }: Concern) => area === undefined || councils.includes(area);
  const [own, rest] = [concerns.filter(isOwn), concerns.filter((concern) => !isOwn(concern))];
  if (concerns.length <= mostOpen || own.length === 0 || rest.length === 0)
    return { ...groupByRecord(catalogue, correction, concerns), others: undefined };
  const names = joinWords(councils.map((area) => areaName(catalogue.areas, area)));
  const [all, mine, theirs] = [concerns, own, rest].map((some) => groupByRecord(catalogue, correction, some));
  const others = theirs && { ...theirs, groups: theirs.groups.map((item) => ({ ...item, isOpen: false })) };
  return {
    counted: `${all?.counted ?? ""}, ${formatNumber(own.length, 0, "count")} of them of ${names}`,
    groups: mine?.groups ?? [],
    others,
  };
}

function groupByRecord(
  catalogue: Catalogue,
  correction: CorrectionEntry,
  concerns: readonly Concern[],
): Omit<GroupedChanges, "others"> {
  const byRecord = new Map<string, Concern[]>();
  for (const concern of concerns) {
    const name = nameRecord(concern);
    byRecord.set(name, [...(byRecord.get(name) ?? []), concern]);
  }
  const groups = [...byRecord.values()].map((own, index) => {
    const lines = own.map((concern) => ({
      where: describeWhere(catalogue, concern),
      before: showValue(catalogue, concern, concern.before),
      after: showValue(catalogue, concern, concern.after),
    }));
    const rows = [changeHeadings, ...lines.map(({ where, before, after }) => [where, before, after])];
    return {
      ...linkRecordOf(catalogue, correction, own),
      counted: countNoun(lines.length, "figure"),
      lines,
      shape: shapeTable(rows),
      isOpen: index === 0 && lines.length <= mostOpen,
    };
  });
  const ofIndicators = concerns.every(({ indicator }) => indicator !== undefined);
  const records = countNoun(groups.length, ofIndicators ? "indicator" : "record");
  return { counted: `${countNoun(concerns.length, "figure")} of ${records}`, groups };
}

function nameRecord(concern: Concern): string {
  const kind = concernKinds.find((one) => concern[one] !== undefined) ?? "document";
  return `${kind} ${concern[kind] ?? ""}`;
}

/** The record's own title and address: those of its first concern without the figure that it names. */
function linkRecordOf(
  catalogue: Catalogue,
  correction: CorrectionEntry,
  [first, ...others]: readonly Concern[],
): ConcernLink {
  const record = { ...first, area: undefined, period: undefined };
  const [link] = linkConcerns(catalogue, { ...correction, concerns: [record] });
  return link ?? { title: countNoun(others.length + 1, "figure"), url: undefined };
}

/** A number as the site prints those of its indicator; other words as the correction has them. */
function showValue({ indicators }: Catalogue, { indicator = "" }: Concern, words = ""): string {
  const unit = indicators.get(indicator)?.unit;
  if (unit === undefined || !/^-?\d+(\.\d+)?$/.test(words)) return words;
  return formatNumber(Number(words), words.split(".")[1]?.length ?? 0, unit);
}

function describeWhere(catalogue: Catalogue, { indicator, area, period, row, column }: Concern): string {
  const kind = catalogue.indicators.get(indicator ?? "")?.periodKind;
  const parts = [
    area && areaName(catalogue.areas, area),
    period && (kind === undefined ? period : formatPeriod(period, kind)),
    row,
    column,
  ].filter((part) => part !== undefined && part !== "");
  return parts.length > 0 ? parts.join(", ") : "All of it";
}
