import { describe, expect, test } from "vitest";
import type { CheckedClaim } from "../../../src/claims/claim.ts";
import type { HeldFigure } from "../../../src/claims/quantity.ts";
import { indicatorKey } from "../../../src/claims/figure-key.ts";
import { stateInShort } from "../../../src/findings/stage-in-short.ts";
import { buildStagePage, listStageContents } from "../../../src/views/stages/stage-pages.ts";
import { listStageReading } from "../../../src/views/stages/stage-reading.ts";
import type { MarkedPiece } from "../../../src/views/stages/term-mentions.ts";
import type { KeyMeasure, Stage } from "../../../src/model/stage.ts";
import { loadCorrectSite, replaceInFile } from "../../site-fixture.ts";
import { twoStages } from "../../stage-fixture.ts";

const catalogue = loadCorrectSite(twoStages);
const [junior, going] = [...catalogue.stages.values()] as [Stage, Stage];
const page = buildStagePage(catalogue, junior);

const showPieces = (pieces: readonly MarkedPiece[]) =>
  pieces.map(({ text, term }) => (term ? `[${text}]` : text)).join("");

describe("a stage's page", () => {
  test("has the measures with the newest figures first, else in the record's order, under their everyday names", () => {
    expect(page.measures.map(({ title, figure, period }) => [title, figure, period])).toEqual([
      ["Reading at eleven", "69.0%", "2017"],
      ["Progress in mathematics", "−0.75 points", "2016/17"],
      ["School missed", "5.0%", "2006/07"],
    ]);
    expect(listStageContents(page).map(({ id, text }) => [id, text])).toEqual([
      ["reading-expected", "Reading at eleven"],
      ["maths-progress", "Progress in mathematics"],
      ["absence-primary", "School missed"],
      ["read-next", "What to read next"],
    ]);
  });

  test("puts a measure with newer figures before others, whatever the record's order", () => {
    const measures = buildStagePage(catalogue, going).measures.map(({ indicator }) => indicator.id);
    expect(measures.at(-1)).toBe("absence-primary");
  });

  test("says a share of people in one sentence, and draws it beside the widest comparator", () => {
    const [first, ...others] = junior.measures as [KeyMeasure, ...KeyMeasure[]];
    const people = { who: "pupils", did: "read well" };
    const [measure] = buildStagePage(catalogue, { ...junior, measures: [{ ...first, people }, ...others] }).measures;
    expect(showPieces(measure?.sentence ?? [])).toMatch(/^In Exampleshire about 69 in 100 pupils read well; among /);
    expect(measure?.picture?.caption).toBe("In 2017. Higher is better.");
    expect(measure?.picture?.draw(290)).toContain("69.0%");
    expect(measure?.sources).toHaveLength(1);
  });

  test("says any other figure as it is printed, with how it compares", () => {
    const [, progress] = page.measures;
    expect(showPieces(progress?.sentence ?? [])).toMatch(/^Exampleshire: −0.75 points in 2016\/17\. /);
    expect(progress?.lines.map(({ label }) => showPieces(label))).not.toContain("Compared");
  });

  test("marks the first mention of each term in the order of reading, and lists the terms by name", () => {
    expect(showPieces(page.summary)).toBe("Pupils work towards the [expected standard].");
    expect(page.measures.map(({ meaning }) => showPieces(meaning))[0]).toBe(
      "The share of pupils at the Expected standard (EXS). [Persistent absence] does not count.",
    );
    expect(page.terms.map(({ term }) => term)).toEqual([
      "Expected standard",
      "persistent absence",
      "Statistical neighbours",
    ]);
  });

  test("does not link a word to a meaning that it has only in the other part of the site", () => {
    const services = loadCorrectSite({
      ...twoStages,
      ...replaceInFile(
        "data/terms.yaml",
        "  definition: Missing one session in ten or more.\n",
        "  definition: Missing one session in ten or more.\n  part: services\n",
      ),
    });
    expect(buildStagePage(services, junior).terms.map(({ id }) => id)).not.toContain("persistent-absence");
  });

  test("has the remarks on the figures that it uses, each once, and no others", () => {
    const checks = new Map([
      [indicatorKey("value", "reading-expected", "exampleshire", "2017"), [{ text: "Another table prints 68." }]],
      [indicatorKey("value", "reading-expected", "example-country", "2017"), [{ text: "Not shown here." }]],
      [indicatorKey("rank", "maths-progress", "exampleshire", "2016/17"), [{ text: "Printed as 38th elsewhere." }]],
    ]);
    const notes = buildStagePage(catalogue, junior, checks).measures.map((measure) => measure.notes);
    expect(notes.map((own) => own.map(({ text }) => text))).toEqual([
      ["The annex prints a revised figure.", "Another table prints 68."],
      ["Printed as 38th elsewhere."],
      ['Printed as "about 5", in brackets'],
    ]);
  });
});

describe("a stage in short", () => {
  const shortOf = (...series: readonly (readonly [own: string, other: string])[]) => {
    const [first = ["", ""], second = ["", ""], third = ["", ""]] = series;
    const describeIndicator = (id: string, [own, other]: readonly [string, string]) => ({
      [`data/indicators/${id}.yaml`]: `title: ${id}
shortTitle: ${id}
definition: A share.
unit: percent
decimals: 1
polarity: higher-is-better
periodKind: academic-year-ending
topic: key-stage-2
source: { document: exampleshire-report-2018, place: Table 1 }
`,
      [`data/observations/${id}.yaml`]: `sources: [{ id: table, document: exampleshire-report-2018, place: Table 1 }]
series:
  - { area: exampleshire, values: { "2017": ${own} } }
${other === "" ? "" : `  - { area: exampleshire-neighbours, values: { "2017": ${other} } }\n`}`,
    });
    const site = loadCorrectSite({
      ...describeIndicator("one", first),
      ...describeIndicator("two", second),
      ...describeIndicator("three", third),
    });
    const measures = ["one", "two", "three"].map((indicator) => ({ indicator, title: indicator, meaning: "A share." }));
    return stateInShort(site, { ...junior, measures });
  };

  test("says how many measures are better, level and worse than the widest comparator", () => {
    expect(shortOf(["70", "60"], ["70", "60"], ["70", "60"]).standing).toBe(
      "Better than statistical neighbours on all 3 measures.",
    );
    expect(shortOf(["70", "60"], ["60", "60"], ["50", "60"]).standing).toBe(
      "Better than statistical neighbours on 1 of 3 measures, level on 1, not as good on 1.",
    );
    expect(shortOf(["60", "60"], ["50", "60"], ["50", "60"]).standing).toBe(
      "Level with statistical neighbours on 1 of 3 measures, not as good on 2.",
    );
  });

  test("counts only what can be compared", () => {
    expect(shortOf(["50", "60"], ["50", "60"], ["70", ""]).standing).toBe(
      "Not as good as statistical neighbours on both measures compared.",
    );
    expect(shortOf(["70", "60"], ["70", ""], ["70", ""]).standing).toBe(
      "Better than statistical neighbours on the one measure compared.",
    );
    expect(shortOf(["70", ""], ["70", ""], ["70", ""]).standing).toBe(
      "No figures to compare with statistical neighbours are published here.",
    );
  });

  test("names the periods of the latest figures, each once", () => {
    expect(stateInShort(catalogue, junior).latest).toBe("2017, 2016/17 and 2006/07");
    expect(shortOf(["70", "60"], ["70", "60"], ["70", "60"]).latest).toBe("2017");
  });
});

describe("what to read next", () => {
  test("the topics with what was asked for, and the stages before and after", () => {
    const { topics, before, after } = listStageReading(catalogue, going, []);
    expect(topics.map(({ topic, entries }) => [topic.id, entries.length])).toEqual([
      ["attendance", 0],
      ["safeguarding", 0],
    ]);
    expect([before?.id, after?.id]).toEqual(["junior-school", undefined]);
    expect(listStageReading(catalogue, junior, []).before).toBeUndefined();
    expect(listStageReading(catalogue, junior, []).after?.id).toBe("going-to-school");
  });

  test("the documents that give the figures or state something about them, with how many statements differ", () => {
    const held = (id: string): HeldFigure => {
      const indicator = catalogue.indicators.get(id);
      if (!indicator) throw new Error(id);
      return { kind: "value", indicator, area: "exampleshire", period: "2017" };
    };
    const claim = (document: string, figures: readonly HeldFigure[], severity?: "note") =>
      ({ source: { document, place: "Page 1" }, figures, severity }) as unknown as CheckedClaim;
    const claims = [
      claim("exampleshire-report-2018", [held("reading-expected")], "note"),
      claim("exampleshire-report-2018", [held("maths-progress")]),
      claim("exampleshire-report-2018", [{ kind: "cell", table: "t", row: 0, column: 0 }], "note"),
    ];
    expect(
      listStageReading(catalogue, junior, claims).documents.map(({ document, checked, differ }) => [
        document.id,
        checked,
        differ,
      ]),
    ).toEqual([
      ["exampleshire-report-2018", 2, 1],
      ["exampleshire-assessment-2007", 0, 0],
    ]);
  });
});
