import { describeIndicator, observe } from "../rules/rule-case.ts";
import { claim, counts, numbers, retitle, say, type Way } from "./way.ts";

const exact = "disclosure-recomputable";
const text = "disclosure-text";
const adopted = (cell: string | number, more = "") =>
  retitle(numbers({ "Children adopted": cell, "Children fostered": 80 }, more), "Placements");
const hidden = adopted("suppressed");
const input = "{ table: sheet, row: Children adopted, column: Number }";
const count = "    kind: count\n    stated: 6\n    things: [a, b, c, d, e, f]\n";
const quote = (number: string) =>
  say(`In all, :figure[${number}]{indicator=visits area=exampleshire period=2017} came.`);
const correct = (before: string) => ({
  ...counts("visits", { 2017: "suppressed" }),
  "data/corrections/2018-04-01-visits.yaml": `date: 2018-04-01
title: Visits of 2017 are no longer shown
what: The figure was taken away.
why: It could show who somebody is.
before: "${before}"
after: Suppressed
concerns:
  - { indicator: visits, period: "2017" }
`,
});

const ofOne = (before: string) => ({
  ...counts("visits", { 2016: 30, 2017: "suppressed" }),
  "data/corrections/2018-04-01-visits.yaml": `date: 2018-04-01
title: Visits are no longer shown in part
what: Figures were taken away or mended.
why: One could show who somebody is, another was copied wrongly.
concerns:
  - { indicator: visits, period: "2016", before: "33", after: "30" }
  - { indicator: visits, period: "2017", before: ${before}, after: Suppressed }
`,
});

/** Ways through indicators, statements and texts. */
export const waysOfRecords: Readonly<Record<string, Way>> = {
  "an indicator that declares its parts": {
    mistake: {
      ...counts("visits", { 2017: "suppressed" }),
      ...counts("calls", { 2017: 9 }),
      ...counts("contacts", { 2017: 12 }, { arithmetic: "{ kind: total, parts: [visits, calls] }" }),
    },
    issues: [[exact, "12 − 9 = 3"]],
    control: {
      ...counts("visits", { 2017: "suppressed" }),
      ...counts("calls", { 2017: "suppressed" }),
      ...counts("contacts", { 2017: 12 }, { arithmetic: "{ kind: total, parts: [visits, calls] }" }),
    },
  },
  "an indicator called a total that declares nothing": {
    mistake: {
      ...counts("visits", { 2017: "suppressed" }),
      ...counts("calls", { 2017: 80 }),
      ...counts("total-contacts", { 2017: 83 }),
    },
    issues: [[exact, "83 − 80 = 3"]],
    control: {
      ...counts("visits", { 2017: "suppressed" }),
      ...counts("calls", { 2017: 80 }),
      ...counts("total-contacts", { 2017: 283 }),
    },
  },
  "an indicator whose numbers show a sum": {
    mistake: {
      ...counts("visits", { 2014: 112, 2015: 131, 2016: 97, 2017: "suppressed" }),
      ...counts("calls", { 2014: 140, 2015: 151, 2016: 163, 2017: 80 }),
      ...counts("contacts", { 2014: 252, 2015: 282, 2016: 260, 2017: 83 }),
    },
    issues: [[exact, "83 − 80 = 3"]],
    control: {
      ...counts("visits", { 2014: 112, 2015: 131, 2016: 97, 2017: "suppressed" }),
      ...counts("calls", { 2014: 140, 2015: 151, 2016: 163, 2017: 80 }),
      ...counts("contacts", { 2014: 252, 2015: 290, 2016: 260, 2017: 83 }),
    },
  },
  "a share that an indicator declares": {
    mistake: {
      ...counts("visits", { 2017: "suppressed" }),
      ...counts("calls", { 2017: 20 }),
      ...describeIndicator("share", { arithmetic: "{ kind: percentage, part: visits, whole: calls }" }),
      ...observe("share", { exampleshire: { 2017: "15.0" } }),
    },
    issues: [[exact, "15.0% of 20 is 3"]],
    control: {
      ...counts("visits", { 2017: "suppressed" }),
      ...counts("calls", { 2017: 2000 }),
      ...describeIndicator("share", { arithmetic: "{ kind: percentage, part: visits, whole: calls }" }),
      ...observe("share", { exampleshire: { 2017: "15.0" } }),
    },
  },
  "a rate and a population": {
    mistake: rate(4.2),
    issues: [[exact, "4.2 per 10,000 of 7143 is 3"]],
    control: rate("suppressed"),
  },
  "the figure in another record": {
    mistake: { ...counts("visits", { 2017: "suppressed" }), ...givenByTable("12") },
    issues: [[exact, "it is 12 (data/tables/sheet.yaml)"]],
    control: { ...counts("visits", { 2017: "suppressed" }), ...givenByTable("suppressed") },
  },
  "a quotation in the text": {
    mistake: { ...counts("visits", { 2017: "suppressed" }), ...quote("3") },
    issues: [[exact, "the text gives it in content/documents/2018/exampleshire-report-2018.md, line 57"]],
    control: { ...counts("visits", { 2017: 30 }), ...quote("30") },
  },
  "a quotation in words": {
    mistake: { ...counts("visits", { 2017: "suppressed" }), ...quote("three") },
    issues: [[exact, "it is 3"]],
    control: counts("visits", { 2017: "suppressed" }),
  },
  "a claim that states it": {
    mistake: { ...hidden, ...claim(`    kind: value\n    stated: 3\n    of: ${input}\n`) },
    issues: [[exact, "it is 3 (the claim adopted in data/claims/exampleshire-report-2018.yaml:4)"]],
    control: { ...adopted(12), ...claim(`    kind: value\n    stated: 12\n    of: ${input}\n`) },
  },
  "a claim that states the sum": {
    mistake: {
      ...hidden,
      ...claim(
        `    kind: total\n    stated: 83\n    parts: [${input}, { table: sheet, row: Children fostered, column: Number }]\n`,
      ),
    },
    issues: [[exact, "83 − 80 = 3"]],
    control: {
      ...adopted(12),
      ...claim(
        `    kind: total\n    stated: 92\n    parts: [${input}, { table: sheet, row: Children fostered, column: Number }]\n`,
      ),
    },
  },
  "a claim that states a change": {
    mistake: {
      ...hidden,
      ...claim(
        `    kind: change\n    stated: 9\n    direction: fall\n    from: { figure: 12, at: Page 1, unit: count }\n    to: ${input}\n`,
      ),
    },
    issues: [[exact, "12 − 9 = 3"]],
    control: {
      ...adopted(15),
      ...claim(
        `    kind: change\n    stated: 3\n    direction: rise\n    from: { figure: 12, at: Page 1, unit: count }\n    to: ${input}\n`,
      ),
    },
  },
  "a claim in words": {
    mistake: { ...hidden, ...claim(count, "Of 6, three children were adopted.") },
    issues: [[text, "“Children adopted”"]],
    control: { ...hidden, ...claim(count, "The 6 steps to adoption are listed.") },
  },
  "a note beside it": {
    mistake: adopted('{ marker: suppressed, note: "The council says three." }'),
    issues: [[text, "“three”"]],
    control: adopted('{ marker: suppressed, note: "Counts of 1 to 5 are suppressed; see table 3 and key stage 2." }'),
  },
  "a remark of the table": {
    mistake: adopted("suppressed", "notes: [Only 3 children were adopted in the year.]\n"),
    issues: [[text, "“3”"]],
    control: adopted(
      "suppressed",
      "notes: [The year has 12 months; fewer than 5 is suppressed. Three schools took part.]\n",
    ),
  },
  "a sentence of the document": {
    mistake: { ...hidden, ...say("In the year three children were adopted.") },
    issues: [[text, "“Children adopted”"]],
    control: { ...hidden, ...say("In the year three children spoke to the council, and 80 children were fostered.") },
  },
  "a correction that says what it was": {
    mistake: correct("3"),
    issues: [[text, "“3”|3 for a figure that is suppressed"]],
    control: correct("The number of visits in 2017"),
  },
  "a correction of one figure among several": {
    mistake: ofOne("It was two."),
    issues: [[text, "“two”"]],
    control: ofOne("A number that could show who somebody is"),
  },
  "a correction of a greater figure": {
    mistake: correct("12"),
    issues: [[text, "12 for a figure that is suppressed"]],
    control: correct("A number that could show who somebody is"),
  },
};

function rate(printed: string | number) {
  return {
    ...counts("visits", { 2017: "suppressed" }, { title: "Visits to children" }),
    ...describeIndicator("visit-rate", { title: "Rate of visits to children", unit: "rate-per-10000" }),
    ...observe("visit-rate", { exampleshire: { 2017: printed } }),
    ...counts("population", { 2017: 7143 }, { title: "Population under 18" }),
  };
}

function givenByTable(cell: string) {
  return {
    "data/tables/sheet.yaml": `title: Visits
source: { document: exampleshire-report-2018, place: Sheet 1 }
area: exampleshire
topic: safeguarding
rowHeading: Team
unit: count
columns:
  - { title: Year 2017, period: "2017" }
rows:
  - { title: Visits, indicator: visits, cells: [${cell}] }
`,
  };
}
