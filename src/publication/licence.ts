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
