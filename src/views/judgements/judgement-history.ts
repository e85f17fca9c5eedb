import { listLeadAreas } from "../../catalogue/councils.ts";
import type { AreaEntry, Catalogue, DocumentEntry, FrameworkEntry } from "../../catalogue/catalogue.ts";
import { once } from "../../catalogue/once.ts";
import type { JudgementArea } from "../../model/framework.ts";
import type { Judgement } from "../../model/document.ts";
import { compareText } from "../../records/issue.ts";
import { findGradePosition, type GradePosition } from "../../statistics/judgement.ts";

/** A judgement with what it was made about, by whom and when. */
export interface DatedJudgement {
  readonly judgement: Judgement;
  readonly document: DocumentEntry;
  readonly framework: FrameworkEntry;
  readonly area: JudgementArea;
  readonly authority: string;
  /** Day of the document, or the earlier day, month or year that it reports. */
  readonly date: string;
  readonly position: GradePosition | undefined;
}

/** All judgements, oldest first. One that several documents report stands once, from the first of them. */
export function listAllJudgements(catalogue: Catalogue): readonly DatedJudgement[] {
  return once(catalogue, "judgements", () => collectJudgements(catalogue));
}

function collectJudgements(catalogue: Catalogue): DatedJudgement[] {
  const all = [...catalogue.documents.values()]
    .sort((a, b) => compareText(a.published, b.published))
    .flatMap((document) => listDocumentJudgements(catalogue, document));
  const kept = [...Map.groupBy(all, subjectOf).values()].flatMap((same) => {
    const first: DatedJudgement[] = [];
    for (const item of same) if (!first.some((known) => isSameDay(known, item))) first.push(item);
    return first;
  });
  const firsts = new Set(kept);
  return all.filter((item) => firsts.has(item)).sort((a, b) => compareText(a.date, b.date));
}

/** All judgements of an authority, oldest first. */
export function listJudgements(catalogue: Catalogue, authority: string): DatedJudgement[] {
  return listAllJudgements(catalogue).filter((item) => item.authority === authority);
}

/** Two documents speak of one judgement where its subject is the same and its day; one of them may give only the month or year. */
function subjectOf({ authority, framework, area }: DatedJudgement): string {
  return [authority, framework.id, area.id].join(" ");
}

function isSameDay(a: DatedJudgement, b: DatedJudgement): boolean {
  return a.date.startsWith(b.date) || b.date.startsWith(a.date);
}

/** The authorities that are judged, the council first, then by name. */
export function listJudgedAuthorities(catalogue: Catalogue, judgements: readonly DatedJudgement[]): AreaEntry[] {
  const leads = listLeadAreas(catalogue.site);
  const placeOf = ({ id }: AreaEntry) => (leads.includes(id) ? leads.indexOf(id) : leads.length);
  return [...new Set(judgements.map(({ authority }) => authority))]
    .flatMap((id) => catalogue.areas.get(id) ?? [])
    .sort((a, b) => placeOf(a) - placeOf(b) || compareText(a.name, b.name));
}

/** Judgements of one document in its order. */
export function listDocumentJudgements(catalogue: Catalogue, document: DocumentEntry): DatedJudgement[] {
  return (document.judgements ?? []).flatMap((judgement) => dateJudgement(catalogue, document, judgement) ?? []);
}

/** Judgements of an authority side by side: a row a theme, a column an inspection. */
export interface JudgementTable {
  readonly columns: readonly {
    readonly framework: FrameworkEntry;
    readonly date: string;
    readonly document: DocumentEntry;
  }[];
  readonly rows: readonly { readonly theme: string; readonly cells: readonly (readonly DatedJudgement[])[] }[];
}

/** Puts judgements that share a theme in one row, in the order in which frameworks list them. */
export function buildJudgementTable(judgements: readonly DatedJudgement[]): JudgementTable {
  const columnKey = (item: DatedJudgement) => `${item.framework.id} ${item.date}`;
  const keys = [...new Set(judgements.map(columnKey))];
  const columns = keys.flatMap((key) => judgements.find((item) => columnKey(item) === key) ?? []);
  const themes = [...new Set(judgements.map((item) => item.area.theme ?? item.area.id))];
  return {
    columns: columns.map(({ framework, date, document }) => ({ framework, date, document })),
    rows: themes.map((theme) => {
      const members = judgements.filter((item) => (item.area.theme ?? item.area.id) === theme);
      return {
        theme: members[0]?.area.title ?? theme,
        cells: keys.map((key) => members.filter((item) => columnKey(item) === key)),
      };
    }),
  };
}

function dateJudgement(
  catalogue: Catalogue,
  document: DocumentEntry,
  judgement: Judgement,
): DatedJudgement | undefined {
  const framework = catalogue.frameworks.get(judgement.framework ?? document.framework ?? "");
  const area = framework?.judgementAreas.find((item) => item.id === judgement.area);
  if (!framework || !area) return undefined;
  return {
    judgement,
    document,
    framework,
    area,
    authority: judgement.authority ?? document.areas[0] ?? "",
    date: judgement.made ?? document.published,
    position: findGradePosition(framework, judgement.word),
  };
}
