import { namePublisher } from "../../catalogue/councils.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { entryUrl } from "../../catalogue/entry-address.ts";
import { standingTitles } from "../../findings/register-words.ts";
import { threadFeedUrl, threadUrl } from "../../model/addresses.ts";
import { compareText } from "../../records/issue.ts";
import { locateFrom, type Locate } from "../../views/page/public-address.ts";
import type { ThreadEvent, ThreadPage } from "../../views/threads/thread-pages.ts";
import { writeAtom, type AtomEntry } from "./atom.ts";
import { firstDay, permanentName } from "./feed-names.ts";

/** What `/threads/<id>/feed.atom` holds: what was asked for and what was said of it, the newest paper first. */
export function buildThreadFeed({ site }: Pick<Catalogue, "site">, page: ThreadPage): string {
  const { thread, words, events } = page;
  const address = threadUrl(thread.id);
  const feed = threadFeedUrl(thread.id);
  const locate = locateFrom(feed, site.address);
  const entries = numberSame(events.map((event) => writeEvent(event, address, locate)))
    .map(({ name, day, ...entry }) => ({ ...entry, id: permanentName(site, `${address}#${name}`, day) }))
    .sort((a, b) => compareText(b.updated, a.updated));
  return writeAtom({
    id: permanentName(site, feed, entries.at(-1)?.updated ?? firstDay),
    title: `${thread.title} – ${site.title}`,
    subtitle: words,
    updated: entries[0]?.updated ?? firstDay,
    author: namePublisher(site),
    self: locate(feed),
    page: locate(address),
    entries,
  });
}

/** An entry of a feed before its name is known to be its own; `day` is that of the paper. */
type NamedEvent = Omit<AtomEntry, "id"> & { readonly name: string; readonly day: string };

/** Each event has the day of its paper, on which readers could learn of it. */
function writeEvent(event: ThreadEvent, address: string, locate: Locate): NamedEvent {
  if ("said" in event) {
    const { word } = event.said;
    return {
      ...{ name: `${word.document.id}/${nameOfPlace(word.place)}/${word.bearing}`, day: word.date, updated: word.date },
      title: `${word.name}: ${standingTitles[word.bearing].toLowerCase()}`,
      address: locate(address),
      summary: `${word.text} ${word.document.shortTitle}, ${word.place}.`,
    };
  }
  const { document, entries } = event;
  const [first] = entries;
  return {
    ...{ name: first?.home.id ?? document.id, day: document.published, updated: document.published },
    title: `${first?.planned ? "Planned" : "Asked for"} in: ${first?.home.shortTitle ?? document.shortTitle}`,
    address: locate(first ? entryUrl(first) : address),
    summary: entries.map(({ text }) => text).join(" "),
  };
}

function nameOfPlace(place: string): string {
  return place.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

/** Words of one place that bear alike are told apart by their order, so that no two entries have one name. */
function numberSame(entries: readonly NamedEvent[]): NamedEvent[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const count = (seen.get(entry.name) ?? 0) + 1;
    seen.set(entry.name, count);
    return count === 1 ? entry : { ...entry, name: `${entry.name}-${String(count)}` };
  });
}
