import type { Shelf } from "../model/shelf.ts";

/** Licences of public information, the usual one first: it holds where a site names none. Names and codes of the SPDX licence list. */
export const licences: Shelf<"licences"> = [
  {
    id: "open-government-licence-3",
    title: "Open Government Licence v3.0",
    code: "OGL-UK-3.0",
    address: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    attribution: "Contains public sector information licensed under the Open Government Licence v3.0",
  },
  {
    id: "open-government-licence-2",
    title: "Open Government Licence v2.0",
    code: "OGL-UK-2.0",
    address: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/",
    attribution: "Contains public sector information licensed under the Open Government Licence v2.0",
  },
  {
    id: "open-government-licence-1",
    title: "Open Government Licence v1.0",
    code: "OGL-UK-1.0",
    address: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/1/",
  },
  {
    id: "creative-commons-attribution-4",
    title: "Creative Commons Attribution 4.0 International",
    code: "CC-BY-4.0",
    address: "https://creativecommons.org/licenses/by/4.0/",
  },
  {
    id: "creative-commons-attribution-share-alike-4",
    title: "Creative Commons Attribution-ShareAlike 4.0 International",
    code: "CC-BY-SA-4.0",
    address: "https://creativecommons.org/licenses/by-sa/4.0/",
  },
  {
    id: "creative-commons-zero-1",
    title: "Creative Commons Zero v1.0 Universal",
    code: "CC0-1.0",
    address: "https://creativecommons.org/publicdomain/zero/1.0/",
  },
];
