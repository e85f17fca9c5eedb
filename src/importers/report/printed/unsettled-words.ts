import { CFB } from "@e965/xlsx";
import { plain } from "./letters.ts";

/** Parts of a tracked change: text, rows and cells that are put in, taken out or moved. Changes of looks alone do not count. */
const tracked = /<w:(?:del|ins|moveFrom|moveTo|cellDel|cellIns|cellMerge)[ />]/;

/** A run of text that holds no other. */
const run = /<w:r(?: [^>]*)?>(?:(?!<w:r[ >])[\s\S])*?<\/w:r>/g;

/** How a run says that its words are not to be read, with what that is called. */
const unread: readonly (readonly [RegExp, string])[] = [
  [/<w:d?strike(?: w:val="(?!false|0|off)[^"]*")?\s*\/>/, "struck out"],
  [/<w:vanish(?: w:val="(?!false|0|off)[^"]*")?\s*\/>/, "hidden"],
];

/**
 * Why the text of a Word document is not settled: changes that nobody accepted or rejected, words that are struck out or hidden. A grade among them
 * could be one that does not stand. Undefined where all of it is meant, and where the file is no such document.
 */
export function findUnsettled(bytes: Uint8Array): string | undefined {
  const xml = readDocument(bytes)?.replace(/<w:[rp]PrChange[ >][\s\S]*?<\/w:[rp]PrChange>/g, "");
  if (xml === undefined) return undefined;
  const change = tracked.exec(xml);
  if (change)
    return `The Word document has tracked changes that are neither accepted nor rejected${near(xml.slice(change.index))}. In Word, under Review, accept or reject all of them, save it, and read it again.`;
  for (const [own] of xml.matchAll(run)) {
    const state = unread.find(([sign]) => sign.test(own))?.[1];
    if (state !== undefined && wordsOf(own) !== "")
      return `The Word document has words that are ${state}${near(own)}. Take out what does not stand, or show it as the rest, save it, and read it again.`;
  }
  return undefined;
}

/** The library gives its reader of packed files without a type. */
const { find, read } = CFB as {
  readonly read: (bytes: Uint8Array, options: { readonly type: "buffer" }) => unknown;
  readonly find: (file: unknown, path: string) => { readonly content: ArrayLike<number> } | null;
};

function readDocument(bytes: Uint8Array): string | undefined {
  try {
    const entry = find(read(Buffer.from(bytes), { type: "buffer" }), "/word/document.xml");
    return entry ? new TextDecoder().decode(Uint8Array.from(entry.content)) : undefined;
  } catch {
    return undefined;
  }
}

function near(xml: string): string {
  const words = wordsOf(xml).slice(0, 60);
  return words === "" ? "" : `, the first at “${words}”`;
}

/** The first words of a piece of a document. */
function wordsOf(xml: string): string {
  const [, text = ""] = /<w:(?:t|delText)(?: [^>]*)?>([^<]*[^<\s][^<]*)</.exec(xml) ?? [];
  return plain(text.replace(/&lt;/g, "<").replace(/&amp;/g, "&")).trim();
}
