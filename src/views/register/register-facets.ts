import type { RegisterEntry } from "../../catalogue/catalogue.ts";
import { speakers, type Speaker } from "../../model/finding.ts";
import {
  findStatus,
  hasLaterDocuments,
  isOverdueWithoutWord,
  isResult,
  listSpeakerStatuses,
  type SpeakerStatus,
  type Standing,
} from "../../findings/register-status.ts";
import { describeStanding, noFindingTitle, nothingLaterTitle, shortenName } from "../../findings/register-words.ts";

/** A status by which the register can be narrowed, with the entries that have it. */
export interface StatusValue {
  readonly value: string;
  readonly title: string;
  readonly entries: readonly RegisterEntry[];
}

/**
 * The statuses of entries in the order of display: results by speaker, inspectors first; then entries of which nobody tells a result; last
 * those whose day has passed in silence. An entry stands under the word of each speaker.
 */
export function listStatusValues(entries: readonly RegisterEntry[]): StatusValue[] {
  return collect(entries, (entry) => {
    const results = listSpeakerStatuses(entry).filter(({ standing }) => isResult(standing));
    const own = results.length > 0 ? results.map(keyOf) : [keyWithoutResult(entry)];
    return [...own, ...(isOverdueWithoutWord(entry) ? [overdue] : [])];
  });
}

/** As `listStatusValues`, each entry under one status only: the inspectors' word before the council's, and no count of what is overdue. */
export function groupByStatus(entries: readonly RegisterEntry[]): StatusValue[] {
  return collect(entries, (entry) => {
    const status = findStatus(entry);
    return [status && isResult(status.standing) ? keyOf(status) : keyWithoutResult(entry)];
  });
}

const overdue = "overdue";

const resultStandings = ["still-needed", "mixed", "progress", "met"] as const satisfies readonly Standing[];

const otherTitles: Readonly<Record<string, string>> = {
  planned: "Planned or under way, no result given",
  mentioned: "Only mentioned",
  none: noFindingTitle,
  "nothing-later": nothingLaterTitle,
  [overdue]: "Due date passed, no result given",
};

function keyOf({ speaker, standing }: SpeakerStatus): string {
  return `${speaker}-${standing}`;
}

function keyWithoutResult(entry: RegisterEntry): string {
  return findStatus(entry)?.standing ?? (hasLaterDocuments(entry) ? "none" : "nothing-later");
}

function collect(
  entries: readonly RegisterEntry[],
  listKeys: (entry: RegisterEntry) => readonly string[],
): StatusValue[] {
  const keyed = entries.map((entry) => ({ entry, keys: listKeys(entry) }));
  const find = (key: string) => keyed.flatMap(({ entry, keys }) => (keys.includes(key) ? [entry] : []));
  const results = speakers.flatMap((speaker) =>
    resultStandings.map((standing): StatusValue => {
      const own = find(`${speaker}-${standing}`);
      return { value: `${speaker}-${standing}`, title: titleResult(speaker, standing, own), entries: own };
    }),
  );
  const others = Object.entries(otherTitles).map(([value, title]) => ({ value, title, entries: find(value) }));
  return [...results, ...others].filter(({ entries: own }) => own.length > 0);
}

/** Names whoever speaks where that is one inspectorate or partner; several are named by what they are. */
function titleResult(speaker: Speaker, standing: Standing, entries: readonly RegisterEntry[]): string {
  const names = new Set(
    entries
      .flatMap(listSpeakerStatuses)
      .filter((status) => status.speaker === speaker && status.standing === standing)
      .flatMap((status) => status.names.map(shortenName)),
  );
  const [name, ...more] = names;
  return describeStanding(speaker, [name === undefined || more.length > 0 ? severalNames[speaker] : name], standing);
}

const severalNames: Record<Speaker, string> = {
  inspector: "Inspectors",
  council: "The council",
  partner: "A partner",
  committee: "The committee",
};
