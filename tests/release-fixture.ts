import { sealLedgerForm, sealRelease } from "../src/releases/release-seals.ts";
import { formatLedger } from "../src/records/ledger.ts";
import { loadChangedSite, showIssue, type Changes } from "./site-fixture.ts";

/** A ledger in which the lines given were published: record, row, column, kind, value, status and day. It is sealed. */
export function ledgerOf(...lines: readonly string[]): Changes {
  const figures = ["record,row,column,kind,value,status,released", ...lines, ""].join("\n");
  const days = lines.map((line) => line.slice(line.lastIndexOf(",") + 1)).sort();
  return { "data/release-ledger.csv": figures, ...sealOf({ figures, addresses: "" }, days.at(-1) ?? "2018-03-07") };
}

/** The seal of one release after which the ledgers hold these texts. */
export function sealOf(texts: { readonly figures: string; readonly addresses: string }, day: string): Changes {
  return { "data/releases.csv": formatLedger(sealLedgerForm, [sealRelease([], texts, day)]) };
}

/** What the correct site after changes does to what was published, one line an issue. */
export function findReleaseIssues(changes: Changes): string[] {
  return loadChangedSite(changes)
    .issues.filter(({ rule }) => rule.startsWith("release-"))
    .map(showIssue);
}

/** A correction of the day that concerns what `concerns` says, as YAML within brackets. */
export function correctionOf(date: string, concerns: string, id = "figure"): Changes {
  return {
    [`data/corrections/${date}-${id}.yaml`]: `date: ${date}
title: A figure was wrong
what: The figure was corrected.
why: It was copied from the row above.
before: 71.0%
after: 69.0%
concerns: [${concerns}]
`,
  };
}

/** A sheet with two months of an indicator of its own, and a column that feeds none. */
export function sheetOf(month: string, published: string, rows: string): Changes {
  return {
    [`content/documents/2019/sheet-${month}.md`]: `---
title: Sheet of ${month}
shortTitle: Sheet of ${month}
kind: performance-report
published: ${published}
publisher: Exampleshire Council
areas: [exampleshire]
summary: What was counted.
source: { description: Sheet of one page, address: https://example.org/sheet.pdf, licence: Open Government Licence v3.0 }
---

The sheet of the month.
`,
    [`data/tables/sheet-${month}.yaml`]: `title: Children looked after
source: { document: sheet-${month}, place: Page 1 }
area: exampleshire
topic: safeguarding
rowHeading: Placement
unit: count
columns:
  - title: This month
    period: "${month}"
  - title: Last month
    period: "2018-12"
  - title: Share
    unit: percent
rows:
${rows}`,
    "data/indicators/children-looked-after.yaml": `title: Children looked after by the council
shortTitle: Children looked after
definition: Children whom the council looked after at the end of the month.
unit: count
decimals: 0
polarity: neither
periodKind: month
topic: safeguarding
source: { document: exampleshire-report-2018, place: Page 1 }
`,
  };
}

/** What a rule, or several that begin alike, say of the correct site after changes, one line an issue. */
export function findIssues(changes: Changes, rule: string): string[] {
  return loadChangedSite(changes)
    .issues.filter((issue) => issue.rule.startsWith(rule))
    .map(showIssue);
}
