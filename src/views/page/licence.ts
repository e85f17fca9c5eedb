import type { Catalogue } from "../../catalogue/catalogue.ts";
import { once } from "../../catalogue/once.ts";
import { library } from "../../library/library.ts";

/** Address of the licence that a source names, where it is one of those that the site or the library knows; the longest name counts. */
export function findLicenceAddress({ licences }: Pick<Catalogue, "licences">, words: string): string | undefined {
  const named = [...licences.values(), ...library.licences].filter(({ title }) => words.includes(title));
  return named.sort((a, b) => b.title.length - a.title.length)[0]?.address;
}

/** More than these, and each page names its own better. */
const mostLicences = 3;

/** The licences of the documents and meetings, in their own words, those of most sources first; none where they are too many for a line. */
export function listSourceLicences({ documents, meetings }: Pick<Catalogue, "documents" | "meetings">): string[] {
  // They stand at the foot of every page.
  const known = once(documents, "licences of sources", () => new Map<Catalogue["meetings"], string[]>());
  const licences = known.get(meetings) ?? sortLicences(documents, meetings);
  known.set(meetings, licences);
  return licences;
}

function sortLicences(documents: Catalogue["documents"], meetings: Catalogue["meetings"]): string[] {
  const sources = [...documents.values(), ...meetings.values()].map(({ source }) => source.licence.replace(/\.$/, ""));
  const licences = [...Map.groupBy(sources, (licence) => licence)].sort(([, a], [, b]) => b.length - a.length);
  return licences.length > mostLicences ? [] : licences.map(([licence]) => licence);
}
