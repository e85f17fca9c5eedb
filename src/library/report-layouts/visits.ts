import type { ReportLayout, ReportList } from "./layout.ts";

const lists: readonly ReportList[] = [
  "what needs to improve(?: in this area of (?:social work )?practice)?",
  "areas? for (?:immediate |further )?improvement",
  "areas? for priority actions?",
].map((heading) => ({ heading, kind: "area-for-improvement", endsAt: "(?:main )?findings" }));

const shared = { publisher: "Ofsted", idTime: "month", rows: [], sets: [], sentences: [], lists } as const;

/** Letters on visits between two inspections, which give no grades: monitoring visits since 2016, focused visits since 2018. */
export const visitLayouts: readonly ReportLayout[] = [
  {
    ...shared,
    knownBy: "monitoringvisit(?:of|to|in)|(?:findings|report)ofthemonitoringvisit",
    kind: "monitoring-letter",
    // From May to August 2018 reports of both were published.
    follows: [
      { framework: "single-inspection-framework", from: "2013-01", to: "2018-04" },
      { framework: "inspection-of-local-authority-childrens-services", from: "2018-09" },
    ],
    idWords: "monitoring-letter",
    shortTitle: "Ofsted monitoring letter",
    title: "Monitoring visit of children's services",
  },
  {
    ...shared,
    knownBy: "focusedvisit(?:to|of|in)|findingsofafocusedvisit",
    kind: "focused-visit-letter",
    framework: "inspection-of-local-authority-childrens-services",
    idWords: "focused-visit",
    shortTitle: "Ofsted focused visit",
    title: "Focused visit to children's services",
  },
];
