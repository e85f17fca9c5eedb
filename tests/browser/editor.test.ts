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
    ["a letter", document, letter],
    ["figures", observations, figures],
    ["a letter with the line ends of Windows", document.replaceAll("\n", "\r\n"), letter],
    ["figures with the line ends of Windows", observations.replaceAll("\n", "\r\n"), figures],
    ["a letter with a byte order mark", `\uFEFF${document}`, letter],
    ["figures with a byte order mark", `\uFEFF${observations}`, figures],
    ["a letter whose fields end with spaces", document.replace("\n---\n", "\n---  \n"), letter],
  ])("is what it was where nothing was changed: %s", (_, text, form) => {
    expect(writeRecord(readRecord(text, form), form)).toBe(text);
  });

  test("ends all its lines as Windows does where it did", () => {
    const saved = change(document.replaceAll("\n", "\r\n"), letter, () => ({
      summary: "One.\n\nTwo.",
      publisher: "A",
    }));
    expect(saved).not.toMatch(/(?<!\r)\n/);
    expect(saved).toContain("summary: |-\r\n  One.\r\n\r\n  Two.\r\n# The grade");
  });

  test("is refused where its fields do not begin or end, and not written over", () => {
    expect(() => readRecord(document.replace(/^---\n/, ""), letter)).toThrow("two lines of three hyphens");
    expect(() => readRecord(document.replace("\n---\n", "\n"), letter)).toThrow("two lines of three hyphens");
  });

  test("takes words of several lines wherever there was one, with the remark beside it", () => {
    const text = "One: # 1\n\n  Two “x”";
    const saved = change(document, letter, ({ judgements }) => ({
      title: text,
      areas: ["exampleshire", text],
      judgements: (judgements as Item[]).map((item) => ({ ...item, word: text })),
    }));
    expect(saved).toContain("title: |- # as printed\n  One: # 1\n\n    Two “x”\npublished");
    expect(saved).toContain("    word: |-\n      One: # 1\n\n        Two “x”\n");
    const { title, judgements, areas } = readRecord(saved, letter);
    expect(areas).toEqual(["exampleshire", text]);
    expect([title, ...(judgements as Item[]).map(({ word }) => word)]).toEqual([text, text, text]);
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

  test("prints figures of an entry that is new as they were typed", () => {
    const saved = change(observations, figures, ({ series }) => ({
      series: [...(series as Item[]), { area: "third", values: '"2017": 61.0\n"2018": 5.20 # provisional' }],
    }));
    expect(saved).toBe(
      `${observations}  - area: third\n    values:\n      "2017": 61.0\n      "2018": 5.20 # provisional\n`,
    );
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

  test("keeps a list that says none, which no form shows, and takes it along with its entry", () => {
    const thread = "findings:\n  - text: One.\n    concerns: []\n  - text: Two.\n  - text: Three.\n    concerns: []\n";
    const shown = [{ text: "One." }, { text: "Two." }, { text: "Three." }];
    const [one, two, three] = shown;
    const save = (findings: readonly unknown[], more: object = {}) =>
      change(thread, figures, () => ({ findings, ...more }));
    expect(save(shown, { title: "A" })).toBe(`${thread}title: A\n`);
    const list = (text: string) => (parse(text) as { findings: unknown }).findings;
    expect(list(save([one, three]))).toEqual([
      { text: "One.", concerns: [] },
      { text: "Three.", concerns: [] },
    ]);
    expect(list(save([two, three, one]))).toEqual([
      { text: "Two." },
      { text: "Three.", concerns: [] },
      { text: "One.", concerns: [] },
    ]);
  });

  test("that is new is written from the form, without what was left empty", () => {
    const text = writeRecord(
      { sources: [{ id: "table", place: "" }], series: [{ area: "other", values: '"2017": 61.0' }], ranks: [] },
      figures,
    );
    expect(text).toContain('"2017": 61.0\n');
    expect(parse(text)).toEqual({ sources: [{ id: "table" }], series: [{ area: "other", values: { "2017": 61 } }] });
  });
});
