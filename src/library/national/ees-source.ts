import type { ImportRecord } from "../../model/import.ts";

/** What all files of Explore education statistics have in common, as an import of one says it. */
export interface EesSource extends Pick<ImportRecord, "statuses"> {
  readonly licence: string;
  readonly markers: NonNullable<ImportRecord["markers"]>;
  readonly publisher: string;
}

/**
 * Explore education statistics of the Department for Education: https://explore-education-statistics.service.gov.uk. Symbols are those of the Government
 * Statistical Service that the standard takes over, and those of older files: `k` for what rounds to zero, `u` for what is too unreliable to print, two points
 * and a colon for what is not available, one point for what does not apply. A hyphen has meant several things, so it has no meaning here.
 */
export const eesSource: EesSource = {
  publisher: "Department for Education",
  licence: "open-government-licence-3",
  markers: {
    z: "not-applicable",
    x: "not-available",
    c: "suppressed",
    low: "low",
    k: "low",
    u: "not-available",
    "..": "not-available",
    ":": "not-available",
    ".": "not-applicable",
  },
  statuses: {
    ...{ Provisional: "provisional", Revised: "revised", Final: "final", Estimated: "estimated" },
    ...{ Forecast: "forecast", Budget: "budget", Outturn: "outturn" },
  },
};
