import { titleMeeting } from "../decisions/decision-lists.ts";
import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue, CorrectionEntry } from "../../catalogue/catalogue.ts";
import { concernKinds, type Concern, type ConcernKind } from "../../model/correction.ts";
import { formatPeriod } from "../../statistics/format-time.ts";
import { documentUrl, indicatorUrl, meetingUrl, planUrl, tableUrl } from "../../model/addresses.ts";

/** Kinds of page that show a notice where they were corrected; a table is corrected on its document's page. */
export type CorrectedPage = Exclude<ConcernKind, "table">;

/** The corrections that a page was given, newest first. */
export function listCorrections(catalogue: Catalogue, kind: CorrectedPage, id: string): CorrectionEntry[] {
  const isHere = (concern: Concern) =>
    concern[kind] === id || (kind === "document" && catalogue.tables.get(concern.table ?? "")?.source.document === id);
  return [...catalogue.corrections.values()].filter(({ concerns }) => concerns.some(isHere));
}

/** What a correction is about, for readers; without an address where it is not published any more. */
export interface ConcernLink {
  readonly title: string;
  readonly url: string | undefined;
}

/** Names what a correction is about, in its order. */
export function linkConcerns(catalogue: Catalogue, correction: CorrectionEntry): ConcernLink[] {
  return correction.concerns.map((concern) => {
    const kind = concernKinds.find((one) => concern[one] !== undefined) ?? "document";
    const id = concern[kind] ?? "";
    return (
      linkRecord(catalogue, kind, id, concern) ??
      linkWithdrawn(catalogue, kind, id) ?? { title: `${id}, no longer here under this name`, url: undefined }
    );
  });
}

/** What readers saw and see, of the whole correction or of one of the figures that it names; a side that the correction leaves open is absent. */
export interface BeforeAndAfter {
  /** Title of the record, where it is not about the whole correction. */
  readonly of: string | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What a correction says of before and after, the whole first. */
export function listBeforeAndAfter(catalogue: Catalogue, correction: CorrectionEntry): BeforeAndAfter[] {
  const links = linkConcerns(catalogue, correction);
  const all = [
    { of: undefined, before: correction.before, after: correction.after },
    ...correction.concerns.map(({ before, after }, index) => ({ of: links[index]?.title, before, after })),
  ];
  return all.filter(({ before, after }) => before !== undefined || after !== undefined);
}

function linkWithdrawn({ withdrawn }: Catalogue, kind: ConcernKind, id: string): ConcernLink | undefined {
  const found = withdrawn.find((record) => record.collection === `${kind}s` && record.id === id);
  return found && { title: `${found.title}, withdrawn`, url: found.address };
}

function linkRecord(catalogue: Catalogue, kind: ConcernKind, id: string, concern: Concern): ConcernLink | undefined {
  switch (kind) {
    case "document": {
      const document = catalogue.documents.get(id);
      return document && { title: document.title, url: documentUrl(id) };
    }
    case "indicator": {
      const indicator = catalogue.indicators.get(id);
      const area = concern.area && areaName(catalogue.areas, concern.area);
      const period = indicator && concern.period && formatPeriod(concern.period, indicator.periodKind);
      return (
        indicator && { title: [indicator.title, area, period].filter(Boolean).join(", "), url: indicatorUrl(indicator) }
      );
    }
    case "table": {
      const table = catalogue.tables.get(id);
      return table && { title: table.title, url: tableUrl(table) };
    }
    case "meeting": {
      const meeting = catalogue.meetings.get(id);
      return meeting && { title: titleMeeting(catalogue, meeting), url: meetingUrl(id) };
    }
    case "plan": {
      const plan = catalogue.plans.get(id);
      return plan && { title: plan.title, url: planUrl(id) };
    }
  }
}
