import type { Catalogue } from "../../catalogue/catalogue.ts";

/** Licence of everything published. The name is the one that SPDX gives it. */
export const openGovernmentLicence = {
  name: "OGL-UK-3.0",
  title: "Open Government Licence v3.0",
  address: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
} as const;

/** Address of the licence that a source names, where it is the Open Government Licence. */
export function findLicenceAddress(words: string): string | undefined {
  return words.includes(openGovernmentLicence.title) ? openGovernmentLicence.address : undefined;
}

/** More than these, and each page names its own better. */
const mostLicences = 3;

/** The licences of the documents and meetings, in their own words, those of most sources first; none where they are too many for a line. */
export function listSourceLicences({ documents, meetings }: Pick<Catalogue, "documents" | "meetings">): string[] {
  const sources = [...documents.values(), ...meetings.values()].map(({ source }) => source.licence.replace(/\.$/, ""));
  const licences = [...Map.groupBy(sources, (licence) => licence)].sort(([, a], [, b]) => b.length - a.length);
  return licences.length > mostLicences ? [] : licences.map(([licence]) => licence);
}
