import type { HeldRecord } from "../../catalogue/held-back/list-held.ts";
import { readHold } from "../../catalogue/held-back/publication.ts";
import { documentUrl, indicatorPageUrl, meetingUrl, pageUrl, planUrl } from "../../model/addresses.ts";
import type { CollectionName } from "../../model/collections.ts";
import { breach, headOf, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { LedgerLine } from "../../records/ledger.ts";
import { readLocalTime } from "../../records/local-time.ts";
import type { RecordSet } from "../../records/read.ts";
import type { RecordLists } from "../../records/take-library.ts";
import { listFigures } from "../../releases/list-figures.ts";
import { figureKey, type ReleasedFigure } from "../../releases/release-ledger.ts";
import type { Check } from "../check.ts";

export const heldHour: Rule = {
  id: "held-hour",
  severity: "error",
  says: "The hour from which a record is published is one that clocks show, and not before the day that the record is dated.",
};

export const heldPublished: Rule = {
  id: "held-published",
  severity: "error",
  says: "What was published is not held back again.",
};

/** The day and hour of a publication can come, and are no day before that of the document. */
export const heldChecks: Check = { rules: [heldHour, heldPublished], find: checkHours };

function checkHours({ records }: RecordSet): Issue[] {
  return (Object.keys(records) as CollectionName[]).flatMap((name) =>
    records[name].flatMap((record): Issue[] => {
      const { publishOn } = readHold(record);
      if (publishOn === undefined) return [];
      const report = (problem: string, remedy: string) => [
        breach(heldHour, placeOf(record, ["publishOn"]), problem, remedy),
      ];
      if (readLocalTime(publishOn) === undefined)
        return report(
          `The clocks never show ${publishOn.slice(11)} on ${publishOn.slice(0, 10)}: they go forward.`,
          "Write an hour before or after it.",
        );
      const day = "published" in record.fields ? record.fields.published : undefined;
      if (day === undefined || day <= publishOn.slice(0, 10)) return [];
      return report(
        `It would be published on ${publishOn.slice(0, 10)}, and is dated ${day}.`,
        "Correct one of the two.",
      );
    }),
  );
}

/** What a site was released with, and leaves out now because it is held back. */
export function reportHeldPublished(
  { all, left, held }: { readonly all: RecordLists; readonly left: RecordLists; readonly held: readonly HeldRecord[] },
  released: readonly ReleasedFigure[],
  addresses: readonly LedgerLine<"address">[],
): Issue[] {
  const pages = new Map(addresses.map(({ address, released: day }) => [address, day]));
  const inPages = held.flatMap((record): Issue[] => {
    const address = record.wholly ? addressesOf[record.collection]?.(record.id) : undefined;
    const day = address === undefined ? undefined : pages.get(address);
    return day === undefined ? [] : [report(all, record, `The page ${address ?? ""} was published on ${day}`)];
  });
  const known = new Set(inPages.map(({ file }) => file));
  const [before, after] = [listFigures(all), new Set(listFigures(left).map(figureKey))];
  const homes = new Map(
    before.filter((figure) => !after.has(figureKey(figure))).map((figure) => [figureKey(figure), figure]),
  );
  const inFigures = released.flatMap((line): Issue[] => {
    const figure = homes.get(figureKey(line));
    if (!figure || known.has(figure.home.file)) return [];
    known.add(figure.home.file);
    const own = held.find(({ collection, id }) => collection === "indicators" && id === figure.home.id);
    const isObserved = figure.home.collection === "observations";
    const record = isObserved && own ? own : { ...figure.home, ...readHold(figure.home) };
    return [report(all, record, `${line.value} of ${line.record} was published on ${line.released}`)];
  });
  return [...inPages, ...inFigures];
}

type Reported = Pick<HeldRecord, "collection" | "id" | "file" | "draft" | "publishOn">;

function report(all: RecordLists, { collection, id, file, draft, publishOn }: Reported, what: string): Issue {
  const record = all[collection].find((other) => other.id === id);
  const field = draft ? "status" : publishOn === undefined ? undefined : "publishOn";
  const place = record && field !== undefined ? placeOf(record, [field]) : headOf(file);
  return field === undefined
    ? breach(
        heldPublished,
        place,
        `${what}, and would be left out, because it points to a record that is held back.`,
        "Take out what points there until that is published.",
      )
    : breach(
        heldPublished,
        place,
        `${what}, and would be left out.`,
        `Remove ${field}; to withdraw it, run npx findings withdraw.`,
      );
}

const addressesOf: Readonly<Partial<Record<CollectionName, (id: string) => string>>> = {
  documents: documentUrl,
  indicators: indicatorPageUrl,
  meetings: meetingUrl,
  plans: planUrl,
  pages: pageUrl,
};
