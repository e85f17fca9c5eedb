/*
 * Feeds go through one writer. Their names for good are full addresses, or tags of the site's area where it has no address; their dates are
 * those of the records.
 */
import { element, escapeText } from "../../charts/markup.ts";

/** A feed for feed readers. Days are YYYY-MM-DD; addresses are absolute, or relative to the feed's own. */
export interface AtomFeed {
  /** Name of the feed for good, an absolute IRI: readers know it by this. */
  readonly id: string;
  readonly title: string;
  readonly subtitle?: string;
  /** Day of the last change. */
  readonly updated: string;
  /** Who publishes it. */
  readonly author: string;
  /** Address of the feed, and of the page that shows the same. */
  readonly self: string;
  readonly page: string;
  /** Entries, newest first. */
  readonly entries: readonly AtomEntry[];
}

/** An entry of a feed; `updated` is its day, YYYY-MM-DD. */
export interface AtomEntry {
  /** Name of the entry for good, an absolute IRI. */
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  /** Address of the page, or of the place on it. */
  readonly address: string;
  /** The entry in plain text. */
  readonly summary: string;
}

/** Writes a feed as Atom 1.0 (RFC 4287). */
export function writeAtom(feed: AtomFeed): string {
  const parts = [
    writeText("id", feed.id),
    writeText("title", feed.title),
    ...(feed.subtitle === undefined ? [] : [writeText("subtitle", feed.subtitle)]),
    writeText("updated", writeMoment(feed.updated)),
    element("author", {}, writeText("name", feed.author)),
    element("link", { rel: "self", type: "application/atom+xml", href: feed.self }),
    element("link", { rel: "alternate", type: "text/html", href: feed.page }),
    ...feed.entries.map(writeEntry),
  ];
  const attributes = { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en-GB" };
  return `<?xml version="1.0" encoding="utf-8"?>\n${element("feed", attributes, `\n${parts.join("\n")}\n`)}\n`;
}

function writeEntry(entry: AtomEntry): string {
  const parts = [
    writeText("id", entry.id),
    writeText("title", entry.title),
    writeText("updated", writeMoment(entry.updated)),
    element("link", { rel: "alternate", type: "text/html", href: entry.address }),
    writeText("summary", entry.summary),
  ];
  return element("entry", {}, `\n${parts.join("\n")}\n`);
}

function writeText(name: string, text: string): string {
  return element(name, {}, escapeText(text));
}

/** Records know days; a feed wants moments. */
function writeMoment(day: string): string {
  return `${day}T00:00:00Z`;
}
