import { indicatorList } from "./indicator-list.ts";
import type { Mapping } from "./mapping.ts";
import { childrenInCare, dashboards, safeguarding } from "./performance-report.ts";
import { charts, commentary } from "./running-text.ts";
import { update2018, update2019 } from "./updates.ts";

/** A source with the tables that it prints, or gives in sentences that a mapping names one by one. */
export interface File {
  readonly file: string;
  readonly mappings: readonly Mapping[];
  /** Cells of the source that are not blank; a mapping that loses some is noticed. */
  readonly figures: number;
  /** Documents whose tables are compared: how their first line begins, and the first one after them. */
  readonly documents: readonly (readonly [from: string, to: string])[];
  /** What stands in their tables and is no cell of ours, with the reason. */
  readonly exceptions: readonly (readonly [text: string, reason: string])[];
}

export const files: readonly File[] = [
  {
    file: "003_3b373de8dc1958bc.txt",
    mappings: [...update2019, ...safeguarding, ...childrenInCare, ...dashboards, ...charts, ...commentary],
    figures: 1593,
    documents: [
      ["Indicator\tPolarity", "Document control"],
      ["MULTI AGENCY SAFEGUARDING HUB", "Children and Young People's Plan 2019-20 Delivery Plan"],
    ],
    exceptions: [
      ["*YTD Period Begins April 18", "footnote"],
      ["No.", "unit of the number of section 47 enquiries, which stands beside it"],
      ["Cumulative Figures", "heading above the headings of Chart 10"],
      ["-", "dash in a line below the ratio of boys to girls, where nothing else stands on that side"],
      ["System change and new report from Jan 2018", "remark on a measure of the dashboard"],
      ["↑Positive upward change↓Positive downward change↑Negative upward change↓Negative downward change", "key"],
      ["Reasons for SEAM closures:", "title"],
    ],
  },
  {
    file: "001_8777fa5ea46eda67.txt",
    mappings: [...update2018, indicatorList],
    figures: 200,
    documents: [
      ["- 1.52 Quantitative", "Title\tEducational Standards in Barnet"],
      ["CES/S1\t", "Title\tDraft Arts and Culture Strategy"],
    ],
    exceptions: [],
  },
];
