import { expect, test } from "vitest";
import { boardPaper } from "./other-reports/board-paper.ts";
import { carePassages } from "./other-reports/care-passages.ts";
import { letterOnServices } from "./other-reports/letter-on-services.ts";
import { panelReport } from "./other-reports/panel-report.ts";
import { quarterlyReport } from "./other-reports/quarterly-report.ts";
import { readPassages } from "./other-reports/read-passages.ts";
import { schoolBulletin } from "./other-reports/school-bulletin.ts";
import { schoolPassages } from "./other-reports/school-passages.ts";
import { scrutinyNotes } from "./other-reports/scrutiny-notes.ts";
import { secondPassages } from "./other-reports/second-passages.ts";
import { selfEvaluation } from "./other-reports/self-evaluation.ts";
import { national, services } from "./other-reports/service-records.ts";

const read = [
  ...readPassages(
    [...carePassages, ...schoolPassages, ...secondPassages, ...scrutinyNotes, ...letterOnServices, ...boardPaper],
    services,
  ),
  ...readPassages([...selfEvaluation, ...panelReport, ...quarterlyReport, ...schoolBulletin], national),
];
const known = read.flatMap((each) => each.known);

test("most of what other councils' reports would say of held figures is found", () => {
  const missed = read.flatMap((each) => each.missed.map((say) => `${each.text}: ${say}`));
  expect(known.length / (known.length + missed.length), missed.join("\n")).toBeGreaterThanOrEqual(0.85);
});

test("next to nothing is found that they do not say", () => {
  const wrong = read.flatMap((each) => each.wrong.map((say) => `${each.text}: ${say}`));
  expect(wrong.length / (wrong.length + known.length), wrong.join("\n")).toBeLessThanOrEqual(0.05);
});

test.each(read.filter(({ known, missed }) => known.length + missed.length === 0))(
  "nothing is found in “$text”",
  ({ wrong }) => {
    expect(wrong).toEqual([]);
  },
);
