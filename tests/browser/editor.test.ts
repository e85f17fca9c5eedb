import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import type { RecordForm } from "../../src/contract/editor.ts";
import { readRecord, writeRecord } from "../../src/browser/editor/record-text.ts";

const letter: RecordForm = { name: "documents", extension: "md", isMarkdown: true, texts: [] };
const figures: RecordForm = { name: "observations", extension: "yaml", isMarkdown: false, texts: ["series[].values"] };

const document = `---
title: A letter # as printed
published: 2019-05-01
summary: >-
  What it says, in
  two lines.
# The grade is on page 3.
judgements:
  - area: overall # of the whole
    word: Good
  - { area: leadership, word: "Requires improvement" }
areas: [exampleshire]
---

The text, as it is.
`;

const observations = `sources:
  - { id: table, document: report-2018, place: "Table 1, page 4" }
series:
  # The council's own.
  - area: exampleshire
    values:
      "2016": 69.0
      "2017": { value: 70, note: Revised. }
  - area: other
    values: { "2017": 61.0 }
`;

const change = (text: string, form: RecordForm, edit: (entry: Record<string, unknown>) => object) =>
  writeRecord({ ...readRecord(text, form), ...edit(readRecord(text, form)) }, form);
type Item = Record<string, unknown>;

describe("a file that the editor saves", () => {
  test.each([
    [document, letter],
    [observations, figures],
  ])("is what it was where nothing was changed", (text, form) => {
    expect(writeRecord(readRecord(text, form), form)).toBe(text);
  });

  test("keeps comments, order and print of all but the word that was changed", () => {
    const saved = change(document, letter, ({ judgements }) => ({
      judgements: (judgements as Item[]).map((item, index) => (index === 0 ? { ...item, word: "Outstanding" } : item)),
    }));
    expect(saved).toBe(document.replace("word: Good", "word: Outstanding"));
  });

  test("has a figure more where one was added to the text of a series, and a number keeps its decimals", () => {
    const saved = change(observations, figures, ({ series }) => ({
      series: (series as Item[]).map((item, index) =>
        index === 0 ? { ...item, values: `${String(item.values)}\n"2018": 71.0` } : item,
      ),
    }));
    expect(saved).toBe(observations.replace("note: Revised. }\n", 'note: Revised. }\n      "2018": 71.0\n'));
  });

  test("has an entry more or less where one was added or taken from a list, and the others as they were", () => {
    const more = change(document, letter, ({ judgements }) => ({
      judgements: [...(judgements as Item[]), { area: "care", word: "Good" }],
    }));
    expect(more).toBe(document.replace('improvement" }\n', 'improvement" }\n  - area: care\n    word: Good\n'));
    const less = change(document, letter, ({ judgements }) => ({ judgements: (judgements as Item[]).slice(0, 1) }));
    expect(less).toBe(document.replace('  - { area: leadership, word: "Requires improvement" }\n', ""));
  });

  test("has a field more or less, and text of several lines stays so", () => {
    const saved = change(document, letter, () => ({
      summary: "Another sentence.",
      publisher: "Exampleshire Council",
      note: "",
    }));
    expect(saved).toContain("summary: >-\n  Another sentence.\n# The grade");
    expect(saved).toContain("areas: [exampleshire]\npublisher: Exampleshire Council\n---\n");
    expect(saved).not.toContain("note");
    const { summary, ...without } = readRecord(document, letter);
    expect(summary).toBeDefined();
    expect(writeRecord(without, letter)).toBe(document.replace("summary: >-\n  What it says, in\n  two lines.\n", ""));
  });

  test("has another text below its fields where that was changed", () => {
    expect(change(document, letter, () => ({ text_below: "Another text." }))).toBe(
      document.replace("The text, as it is.", "Another text."),
    );
  });

  test("that is new is written from the form, without what was left empty", () => {
    const text = writeRecord(
      { sources: [{ id: "table", place: "" }], series: [{ area: "other", values: '"2017": 61.0' }], ranks: [] },
      figures,
    );
    expect(parse(text)).toEqual({ sources: [{ id: "table" }], series: [{ area: "other", values: { "2017": 61 } }] });
  });
});
