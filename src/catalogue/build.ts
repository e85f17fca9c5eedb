import { isLongText } from "./document-parts.ts";
import { nameSheets } from "./table-sheets.ts";
import type { CollectionName } from "../model/collections.ts";
import { library } from "../library/library.ts";
import type { Licence } from "../model/licence.ts";
import { draftStatus } from "../model/publication.ts";
import { readFigureSource } from "../model/source.ts";
import { compareText } from "../records/issue.ts";
import type { RecordSet } from "../records/read.ts";
import { emptyBody, type SourceRecord } from "../records/record.ts";
import type { Catalogue, DocumentEntry, MeetingEntry, TableEntry, ThreadEntry } from "./catalogue.ts";
import type { IndicatorEntry } from "./indicator-entry.ts";
import type { DisclosureEntry } from "./disclosure-entry.ts";
import { buildAreas } from "./area-entries.ts";
import { buildSiteEntry, listAreasInOrder } from "./councils.ts";
import { listDecisions, listMeetingItems } from "./decisions.ts";
import { addAuthorityFigures } from "./figures/join-authority-figures.ts";
import { markCopied } from "./figures/copied-figures.ts";
import { markUnlike } from "./figures/unlike-figures.ts";
import { listGivenFigures } from "./figures/figures.ts";
import { compareLaterWords, describeWord } from "./later-words.ts";
import { listMembers } from "./families.ts";
import { placeNationalMeasures } from "./national-counterparts.ts";
import { listOutcomes } from "./outcomes.ts";
import { buildRegister } from "./register.ts";
import { buildIndicatorEntry } from "./series.ts";
import { listKnownSpeakers, type KnownSpeakers } from "./speakers.ts";

/** Links records that passed every check. Throws where the site's settings are missing. */
export function buildCatalogue(records: RecordSet["records"]): Catalogue {
  const settings = records.site[0]?.fields;
  if (!settings) throw new Error("data/site.yaml is missing.");
  const site = buildSiteEntry(settings, records.areas);
  const order = listAreasInOrder(site);
  const observations = new Map(records.observations.map((item) => [item.id, item]));
  const figures = Map.groupBy(listGivenFigures(records), (figure) => figure.indicator);
  const areaFields = new Map(records.areas.map(({ id, fields }) => [id, fields]));
  const topicOrder = records.topics.map((topic) => topic.id);
  const families = new Map(
    records.families.flatMap(({ id, fields }) => listMembers(fields).map((member) => [member, id])),
  );
  const entries = records.indicators
    .map((indicator) => {
      const own = observations.get(indicator.id);
      const family = families.get(indicator.id);
      const entry = {
        ...buildIndicatorEntry(indicator, own, figures.get(indicator.id) ?? [], order),
        ...(family !== undefined && { family }),
      };
      const areaOf = (area: string) => areaFields.get(area);
      return markUnlike(markCopied(addAuthorityFigures(entry, own, areaFields), areaOf), areaOf);
    })
    .sort((a, b) => topicOrder.indexOf(a.topic) - topicOrder.indexOf(b.topic) || compareText(a.id, b.id));
  const indicators = placeNationalMeasures(entries);
  const licences = byId(records.licences.map(withId));
  const documentKinds = byId(records.documentKinds.map(withId));
  const documents = records.documents
    .map((document) => buildDocument(document, documentKinds, indicators))
    .sort((a, b) => compareText(b.published, a.published) || compareText(a.id, b.id));
  const documentsById = byId(documents);
  const plans = records.plans.map(withId);
  const councils = listKnownSpeakers(records);
  const threads = records.threads.map((thread) => buildThread(thread, documentsById, councils));
  return {
    site,
    areas: buildAreas(records.areas),
    frameworks: byId(records.frameworks.map(withId).sort((a, b) => a.years.from - b.years.from)),
    documentKinds,
    licences,
    licence: (site.licence === undefined ? undefined : licences.get(site.licence)) ?? usualLicence,
    topics: byId(records.topics.map(withId)),
    pupilGroups: byId(records.pupilGroups.map(withId)),
    bands: records.bands.map((band) => band.fields).sort((a, b) => a.share - b.share),
    terms: records.terms.map((term) => term.fields).sort((a, b) => a.term.localeCompare(b.term, "en-GB")),
    stages: byId(records.stages.map(withId)),
    documents: documentsById,
    pages: byId(records.pages.map((page) => ({ ...withId(page), file: page.file }))),
    indicators: byId(indicators),
    measures: Map.groupBy(indicators, (indicator) => indicator.measure ?? indicator.id),
    families: byId(records.families.map(withId)),
    tables: byId(
      nameSheets(
        records.tables.map((table) => ({ ...withId(table), locator: table.locator })).sort(byOrder),
        new Set(documents.filter(({ body }) => isLongText(body.text)).map(({ id }) => id)),
      ),
    ),
    meetings: byId(records.meetings.map(buildMeeting).sort((a, b) => compareText(b.date, a.date))),
    decisions: listDecisions(records.meetings, documents),
    plans: byId(plans),
    threads: byId(threads),
    register: buildRegister(documentsById, plans, threads, councils),
    corrections: byId(
      records.corrections.map(withId).sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id)),
    ),
    outcomes: listOutcomes(records),
    disclosures: listDisclosures(records, documents),
    redirects: records.redirects.map((redirect) => redirect.fields),
    withdrawn: [],
  };
}

/** The licence of a site that names none. */
const [usualLicence] = library.licences as unknown as readonly [Licence];

function listDisclosures(records: RecordSet["records"], documents: readonly DocumentEntry[]): DisclosureEntry[] {
  const inTables = records.tables.map((table) => ({
    ...table.fields,
    document: table.fields.source.document,
    table: table.id,
  }));
  const inFiles = records.observations.flatMap(({ id, fields }) =>
    fields.sources.map((source) => ({ ...source, ...readFigureSource(source), indicator: id })),
  );
  const found = [...inTables, ...inFiles].flatMap((item): DisclosureEntry[] => {
    const { document, disclosure, disclosureReason: reason } = item;
    if (disclosure === undefined || reason === undefined) return [];
    const table = "table" in item ? item.table : undefined;
    const indicator = "indicator" in item ? item.indicator : undefined;
    const citation = "indicator" in item ? item.citation : undefined;
    return [{ table, indicator, document, citation, reason }];
  });
  const order = new Map(documents.map(({ id }, index) => [id, index]));
  return found.sort((a, b) => (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0));
}

function byOrder(a: TableEntry, b: TableEntry): number {
  return (a.order ?? Infinity) - (b.order ?? Infinity) || compareText(a.id, b.id);
}

function buildMeeting(meeting: SourceRecord<"meetings">): MeetingEntry {
  return {
    ...withId(meeting),
    items: listMeetingItems(meeting.fields.items),
    file: meeting.file,
    text: meeting.body ?? emptyBody,
  };
}

function buildThread(
  thread: SourceRecord<"threads">,
  documents: ReadonlyMap<string, DocumentEntry>,
  councils: KnownSpeakers,
): ThreadEntry {
  const findings = (thread.fields.findings ?? []).flatMap((word) => {
    const document = documents.get(word.source.document);
    const { concerns = thread.fields.recommendations } = word;
    return document ? [{ ...describeWord(word, document, councils), concerns }] : [];
  });
  return { ...withId(thread), findings: findings.sort(compareLaterWords) };
}

function buildDocument(
  document: SourceRecord<"documents">,
  kinds: Catalogue["documentKinds"],
  indicators: readonly IndicatorEntry[],
): DocumentEntry {
  const kind = kinds.get(document.fields.kind);
  if (!kind) throw new Error(`There is no document kind ${document.fields.kind}.`);
  const cites = (indicator: IndicatorEntry) => indicator.sources.some((source) => source.document === document.id);
  const { status, ...fields } = withId(document);
  return {
    ...fields,
    ...(status !== undefined && status !== draftStatus && { status }),
    kind,
    file: document.file,
    body: document.body ?? emptyBody,
    indicatorIds: indicators.filter(cites).map((indicator) => indicator.id),
  };
}

function withId<Name extends CollectionName>(
  record: SourceRecord<Name>,
): SourceRecord<Name>["fields"] & { id: string } {
  return { ...record.fields, id: record.id };
}

function byId<Entry extends { id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
