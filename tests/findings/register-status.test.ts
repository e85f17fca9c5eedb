import { describe, expect, test } from "vitest";
import type { DocumentEntry, LaterWord } from "../../src/catalogue/catalogue.ts";
import { resolveEvidence } from "../../src/catalogue/evidence.ts";
import type { WordFields } from "../../src/model/finding.ts";
import {
  findStatus,
  hasLaterDocuments,
  isOverdueWithoutWord,
  listSpeakerStatuses,
} from "../../src/findings/register-status.ts";
import { createRandom } from "../bench/random.ts";

const documents = {
  letter: { id: "letter", published: "2019-03-11", visit: { from: "2019-02-14", to: "2019-02-15" } },
  paper: { id: "paper", published: "2019-03-28" },
  sheet: { id: "sheet", published: "2019-03-28" },
  early: { id: "early", published: "2018-03-07" },
};

type Spoken = Pick<LaterWord, "bearing"> & Partial<Omit<LaterWord, "evidence" | "document">>;

/** A word of a document; its evidence as in a record. */
function word(from: keyof typeof documents, spoken: Spoken, evidence?: WordFields["evidence"]): LaterWord {
  const document = documents[from] as DocumentEntry;
  const speaker = spoken.speaker ?? (from === "letter" ? "inspector" : "council");
  return {
    ...{ date: document.published, document, place: "Paragraph 1", text: "Said.", quoted: false, background: false },
    ...{ speaker, name: speaker === "inspector" ? "Ofsted" : "The council" },
    evidence: resolveEvidence({ evidence }, document),
    ...spoken,
  };
}

const show = (...findings: LaterWord[]) =>
  listSpeakerStatuses({ findings }).map(({ speaker, standing, evidence }) => [speaker, standing, evidence.to]);
const statusOf = (...findings: LaterWord[]) => {
  const status = findStatus({ findings });
  return status && [status.speaker, status.standing];
};

describe("the status of an entry", () => {
  test("is the inspectors' word, though the council's paper is newer; what the council reports stands beside it", () => {
    const findings = [word("letter", { bearing: "still-needed" }), word("paper", { bearing: "progress" })];
    expect(statusOf(...findings)).toEqual(["inspector", "still-needed"]);
    expect(show(...findings)).toEqual([
      ["inspector", "still-needed", "2019-02-15"],
      ["council", "progress", "2019-03-28"],
    ]);
  });

  test("has the inspectors' word first, whichever is newer", () => {
    const findings = [word("early", { bearing: "progress" }), word("letter", { bearing: "still-needed" })];
    expect(show(...findings).map(([speaker]) => speaker)).toEqual(["inspector", "council"]);
  });

  test("is the council's where inspectors say nothing of results", () => {
    const findings = [word("letter", { bearing: "mentioned" }), word("paper", { bearing: "progress" })];
    expect(statusOf(...findings)).toEqual(["council", "progress"]);
    expect(show(...findings)[0]).toEqual(["inspector", "mentioned", "2019-02-15"]);
  });

  test("is undefined where nobody speaks of it", () => {
    expect(statusOf()).toBeUndefined();
    expect(statusOf(word("paper", { bearing: "met", background: true }))).toBeUndefined();
  });

  test("is an intention before a mention, whoever has it", () => {
    expect(statusOf(word("letter", { bearing: "mentioned" }), word("paper", { bearing: "planned" }))).toEqual([
      ...["council", "planned"],
    ]);
  });
});

describe("the newest word of a speaker", () => {
  test("is that about the latest time, not that of the newest paper", () => {
    const older = word("paper", { bearing: "progress" }, "2018-01");
    expect(show(word("early", { bearing: "still-needed" }, "2018-02"), older)).toEqual([
      ["council", "still-needed", "2018-02"],
    ]);
  });

  test.each(["planned", "mentioned"] as const)(
    "is a word on results, however many are later and only %s",
    (bearing) => {
      expect(show(word("early", { bearing: "still-needed" }), word("paper", { bearing }))).toEqual([
        ["council", "still-needed", "2018-03-07"],
      ]);
    },
  );

  test("is mixed where words about one time differ, and then has all of them", () => {
    const [status] = listSpeakerStatuses({
      findings: [
        word("letter", { bearing: "still-needed" }),
        word("letter", { bearing: "progress" }),
        word("letter", { bearing: "mentioned" }),
      ],
    });
    expect(status).toMatchObject({ standing: "mixed", bearings: ["progress", "still-needed"] });
    expect(status?.findings).toHaveLength(2);
  });

  test("is not mixed where both say the same, or where one is about an earlier time", () => {
    const twice = [word("letter", { bearing: "progress" }), word("letter", { bearing: "progress", place: "Page 2" })];
    expect(show(...twice)).toEqual([["inspector", "progress", "2019-02-15"]]);
    const earlier = word("paper", { bearing: "still-needed" }, "2018-11");
    expect(show(earlier, word("paper", { bearing: "progress" }, "2019-01"))).toEqual([
      ["council", "progress", "2019-01"],
    ]);
  });

  test("is mixed where periods overlap in papers of one day, or one paper does not say what time it is about", () => {
    const month = word("sheet", { bearing: "still-needed" }, "2019-01");
    const span = word("paper", { bearing: "progress" }, { from: "2018-12", to: "2019-02" });
    expect(show(month, span)).toEqual([["council", "mixed", "2019-02"]]);
    expect(show(month, word("paper", { bearing: "progress" }))).toEqual([["council", "mixed", "2019-03-28"]]);
  });

  test("is not a quotation without a time of its own, where a dated word is there", () => {
    const quotation = word("paper", { bearing: "progress", speaker: "inspector", name: "Ofsted", quoted: true });
    expect(show(quotation, word("letter", { bearing: "still-needed" }))).toEqual([
      ["inspector", "still-needed", "2019-02-15"],
    ]);
    expect(show(quotation)).toEqual([["inspector", "progress", "2019-03-28"]]);
  });

  test("is each partner's own", () => {
    const partner = (name: string, bearing: LaterWord["bearing"]) =>
      word("paper", { bearing, speaker: "partner", name });
    expect(show(partner("Young people", "still-needed"), partner("The police", "progress"))).toHaveLength(2);
  });

  test("is left out where it is a partner's, and inspectors or the council speak of a later time", () => {
    const partner = { bearing: "still-needed", speaker: "partner", name: "Young people" } as const;
    const council = word("paper", { bearing: "progress" }, "2018-06");
    expect(show(word("paper", partner, "2018-05"), council)).toEqual([["council", "progress", "2018-06"]]);
    expect(show(word("paper", partner, "2018-06"), council)).toHaveLength(2);
    expect(show(word("paper", partner, "2018-05"))).toHaveLength(1);
  });

  test("is never background", () => {
    expect(
      show(word("letter", { bearing: "still-needed" }), word("paper", { bearing: "met", background: true })),
    ).toEqual([["inspector", "still-needed", "2019-02-15"]]);
  });
});

test("the order of entries changes nothing (200 shuffles of 12 words)", () => {
  const words = [
    word("letter", { bearing: "progress", text: "A" }),
    word("letter", { bearing: "still-needed", text: "B" }),
    word("letter", { bearing: "planned" }),
    word("early", { bearing: "still-needed", speaker: "inspector", name: "Ofsted", quoted: true }, "2018-01"),
    word("early", { bearing: "progress" }),
    word("paper", { bearing: "progress" }),
    word("paper", { bearing: "progress", place: "Paragraph 2" }, { from: "2018-10", to: "2018-12" }),
    word("sheet", { bearing: "still-needed" }, "2019-01"),
    word("sheet", { bearing: "mentioned" }, "2019-01"),
    word("paper", { bearing: "met", speaker: "partner", name: "Young people" }),
    word("paper", { bearing: "planned", speaker: "partner", name: "The police" }),
    word("paper", { bearing: "met", background: true }, "2017"),
  ];
  const random = createRandom(2019);
  const expected = listSpeakerStatuses({ findings: words });
  for (let run = 0; run < 200; run += 1) {
    const shuffled = words
      .map((item) => [random.integer(0, 1_000_000), item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item);
    expect(listSpeakerStatuses({ findings: shuffled })).toEqual(expected);
  }
});

describe("a day by which something was due", () => {
  const document = documents.early as DocumentEntry;
  const entry = (due: string | undefined, ...findings: LaterWord[]) => ({
    ...{ due, document, findings, knownUntil: "2019-03-28" },
  });

  test("has passed without a word on the result where it lies before the newest document", () => {
    expect(isOverdueWithoutWord(entry("2018-06-07"))).toBe(true);
    expect(isOverdueWithoutWord(entry("2018-06-07", word("paper", { bearing: "planned" })))).toBe(true);
    expect(isOverdueWithoutWord(entry("2018-06-07", word("paper", { bearing: "met", background: true })))).toBe(true);
  });

  test("has not where a result is told, where it lies later, or where there is none", () => {
    expect(isOverdueWithoutWord(entry("2018-06-07", word("paper", { bearing: "still-needed" })))).toBe(false);
    expect(["2019-03-28", "2019-03", "2019", undefined].map((due) => isOverdueWithoutWord(entry(due)))).toEqual([
      ...[false, false, false, false],
    ]);
    expect(isOverdueWithoutWord(entry("2018"))).toBe(true);
  });

  test("nothing is known where no document is newer", () => {
    expect(hasLaterDocuments({ document, knownUntil: "2018-03-07" })).toBe(false);
    expect(hasLaterDocuments({ document, knownUntil: "2018-03-08" })).toBe(true);
  });
});
