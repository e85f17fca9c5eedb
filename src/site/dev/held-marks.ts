import type { HeldRecord } from "../../catalogue/held-back/list-held.ts";
import { escapeText } from "../../charts/markup.ts";
import { documentUrl, indicatorPageUrl, meetingUrl, pageUrl, planUrl, sectionUrl } from "../../model/addresses.ts";
import type { CollectionName } from "../../model/collections.ts";

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
  const strip = `<aside data-preview-held aria-label="Not published yet"><style>${styles}</style><p>${escapeText(longWords(own))}</p></aside>`;
  return linked.replace(/<body[^>]*>/, (body) => body + strip);
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
