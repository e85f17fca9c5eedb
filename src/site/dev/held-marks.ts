import type { HeldRecord } from "../../catalogue/held-back/list-held.ts";
import { escapeText } from "../../charts/markup.ts";
import { documentUrl, indicatorPageUrl, meetingUrl, pageUrl, planUrl, sectionUrl } from "../../model/addresses.ts";
import { collectionDefinitions, type CollectionName } from "../../model/collections.ts";
import type { Issue } from "../../records/issue.ts";
import { todo } from "../../records/todo.ts";

/**
 * Marks in a page of a preview what no build has yet: a strip on the page of a record that is held back, and a word behind each link that leads to one.
 * `path` is the address of the page.
 */
export function markHeld(html: string, path: string, held: readonly HeldRecord[]): string {
  const marked = held.flatMap((record) => {
    const address = record.wholly ? addressOf[record.collection]?.(record.id) : undefined;
    return address === undefined ? [] : [{ address, record }];
  });
  if (marked.length === 0) return html;
  const addresses = new Map(marked.map(({ address, record }) => [address, record]));
  const isLed = (address: string) => path === address || path.startsWith(sectionOf(address));
  const own = marked.find(({ address }) => isLed(address))?.record;
  const linked = html.replaceAll(/<a\b[^>]*\shref="([^"#?]*)[^"]*"[^>]*>[^]*?<\/a>/g, (link, href: string) => {
    const record = addresses.get(href);
    return record ? `${link} <small data-preview-held>[${shortWords(record)}]</small>` : link;
  });
  if (!own) return linked;
  return linked.replace(/<body[^>]*>/, (body) => body + writeStrip(longWords(own)));
}

/**
 * Says on the page for what is not there why a record that is being written has none yet: something that it cannot be without is still to be found out.
 * `path` is the address that was asked for.
 */
export function explainMissing(html: string, path: string, issues: readonly Issue[]): string {
  const open = issues.filter(({ rule, file }) => rule === todo.id && addressOfFile(file) === path);
  const [first] = open;
  if (!first) return html;
  const lines = open.map(({ line }) => line).join(", ");
  const words = `Draft without a page yet: something that it cannot be shown without is still TODO in ${first.file}, ${open.length === 1 ? "line" : "lines"} ${lines}. The day of publication comes first: published: YYYY-MM-DD.`;
  return html.replace(/<body[^>]*>/, (body) => body + writeStrip(words));
}

/** The address that the record of a file has; undefined of a kind without pages of its own. */
function addressOfFile(file: string): string | undefined {
  const kind = (Object.keys(addressOf) as CollectionName[]).find((name) =>
    file.startsWith(`${collectionDefinitions[name].path}/`),
  );
  const id = /([^/]+)\.\w+$/.exec(file)?.[1];
  return kind === undefined || id === undefined ? undefined : addressOf[kind]?.(id);
}

/** Where the histories of a document's or plan's recommendations lie. */
function sectionOf(address: string): string {
  const [, section = "", id = ""] = address.split("/");
  return section === "documents" || section === "plans" ? `${sectionUrl.recommendations}${id}/` : address;
}

const addressOf: Readonly<Partial<Record<CollectionName, (id: string) => string>>> = {
  documents: documentUrl,
  indicators: indicatorPageUrl,
  meetings: meetingUrl,
  plans: planUrl,
  pages: pageUrl,
};

function writeStrip(words: string): string {
  return `<aside data-preview-held aria-label="Not published yet"><style>${styles}</style><p>${escapeText(words)}</p></aside>`;
}

function shortWords({ draft, publishOn }: HeldRecord): string {
  if (draft) return "draft";
  return publishOn === undefined ? "held back" : `not before ${escapeText(publishOn.replace("T", ", "))}`;
}

function longWords({ draft, publishOn, file }: HeldRecord): string {
  if (draft) return `Draft: no build has this page. To publish it, take status: draft out of ${file}.`;
  if (publishOn !== undefined) return `Not published before ${publishOn.replace("T", ", ")}, as ${file} says.`;
  return "Held back: it points to a record that is not published yet.";
}

const styles =
  "aside[data-preview-held]{background:#1d70b8;color:#fff;font:1rem/1.4 Helvetica,Arial,sans-serif;padding:.4rem 1rem}aside[data-preview-held] p{margin:0}";
