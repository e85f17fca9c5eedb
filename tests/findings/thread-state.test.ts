import { describe, expect, test } from "vitest";
import { listThreadEntries, stateThread } from "../../src/findings/thread-state.ts";
import { countAsking, describeThreadState } from "../../src/findings/thread-words.ts";
import { planOf2018 } from "../plan-fixture.ts";
import { loadCorrectSite, type Changes } from "../site-fixture.ts";
import { asked, lettersOf2012And2019, said, threadOf } from "../thread-fixture.ts";

const plans = "letter-2012#plans";

function stateOf(others: readonly string[], findings: string, changes: Changes = lettersOf2012And2019()) {
  const catalogue = loadCorrectSite({ ...changes, ...threadOf(others, findings) });
  const thread = catalogue.threads.get("decisions");
  if (!thread) throw new Error("There is no thread.");
  const entries = listThreadEntries(catalogue.register, thread);
  const state = stateThread(thread, entries);
  return { group: state.group, words: describeThreadState(state, entries), asked: countAsking(entries), state };
}

describe("where a matter stands", () => {
  test("is what inspectors said last, and when it was asked for, though the council's paper is newer", () => {
    const findings =
      said("letter-2012", "still-needed") + said("exampleshire-report-2018", "met", '    evidence: "2018-02"\n');
    expect(stateOf([], findings)).toMatchObject({
      group: "needed",
      words: "Example inspectorate, in a paper of February 2012: still needed. Asked for in 2007.",
    });
  });

  test("says of how many recommendations a word speaks, and that another was still needed", () => {
    const findings =
      said("letter-2019", "met", `    concerns: [${plans}]\n`) +
      said("letter-2012", "still-needed", "    concerns: [exampleshire-assessment-2007#quicker-decisions]\n");
    expect(stateOf([plans], findings)).toMatchObject({
      group: "mixed",
      words:
        "Example inspectorate, in a paper of March 2019: met on 1 of 2 recommendations. Another was still needed when inspectors last reported on it, in a paper of February 2012. Asked for in 2007 and 2012.",
    });
  });

  test("is not met by what was found of a part, and is by what was found of all", () => {
    expect(stateOf([plans], said("letter-2019", "met", `    concerns: [${plans}]\n`)).group).toBe("progress");
    expect(stateOf([plans], said("letter-2019", "met")).group).toBe("met");
  });

  test("is progress where some of it was met and of the rest there was progress, as nobody said that more is needed", () => {
    const first = "    concerns: [exampleshire-assessment-2007#quicker-decisions]\n";
    const words = said("letter-2019", "met", `    concerns: [${plans}]\n`) + said("letter-2019", "progress", first);
    expect(stateOf([plans], words)).toMatchObject({
      group: "progress",
      words: expect.stringContaining("met in part, progress in part") as string,
    });
  });

  test("is needed where inspectors asked again after the last word, and mixed where they did with it", () => {
    const again = lettersOf2012And2019(asked("records", "Write down decisions."));
    const other = "letter-2019#records";
    expect(stateOf([other], said("letter-2012", "progress"), again)).toMatchObject({
      group: "needed",
      words: "Example inspectorate, in a paper of March 2019: asked for again. Asked for in 2007 and 2019.",
    });
    const first = "    concerns: [exampleshire-assessment-2007#quicker-decisions]\n";
    expect(stateOf([other], said("letter-2019", "progress", first), again)).toMatchObject({
      group: "mixed",
      words: expect.stringContaining("progress in part, still needed in part") as string,
    });
  });

  test("says once that more is needed: not again of others where it was asked for again, or where the newest word says so", () => {
    const first = "    concerns: [exampleshire-assessment-2007#quicker-decisions]\n";
    const again = lettersOf2012And2019(asked("records", "Write down decisions."));
    const asking = stateOf(["letter-2019#records"], said("letter-2012", "still-needed", first), again);
    expect(asking.words).toBe(
      "Example inspectorate, in a paper of March 2019: asked for again. Asked for in 2007 and 2019.",
    );
    const newest = said("letter-2019", "still-needed", `    concerns: [${plans}]\n`);
    const { words } = stateOf([plans], newest + said("letter-2012", "still-needed", first));
    expect(words).toContain("still needed on 1 of 2 recommendations. Asked for");
    expect(words).not.toContain("Another was still needed");
  });

  test("asked for once and not spoken of is no word that it is needed", () => {
    expect(stateOf([], "")).toMatchObject({
      group: "unanswered",
      words: "No later report by inspectors on the results is published here. Asked for in 2007.",
    });
  });

  test("gives the council's word, and that inspectors gave none", () => {
    expect(stateOf([], said("exampleshire-report-2018", "progress")).words).toBe(
      "For January 2018, the council reported progress. No later report by inspectors on the results is published here. Asked for in 2007.",
    );
  });

  test("says when inspectors wrote of it again without a verdict", () => {
    expect(stateOf([], said("letter-2019", "mentioned")).words).toBe(
      "When inspectors last wrote of it, in a paper of March 2019, they gave no verdict on what was asked for. Asked for in 2007.",
    );
  });

  test("is not told by what was said in the paper that asks, or before", () => {
    const { state, words } = stateOf([plans], said("letter-2012", "met", `    concerns: [${plans}]\n`));
    expect(words).toMatch(/^Example inspectorate, in a paper of February 2012: asked for again\./);
    expect(state.words.map(({ place }) => place)).toEqual(["with-request"]);
    const before = stateOf([], said("exampleshire-report-2018", "met", '    evidence: "2006"\n    background: true\n'));
    expect(before.state.words.map(({ place }) => place)).toEqual(["before"]);
    expect(before.group).toBe("unanswered");
  });
});

describe("how often a matter was asked for", () => {
  test("counts requests and planned actions, documents, years and who asked", () => {
    const changes = { ...lettersOf2012And2019(), ...planOf2018 };
    const { asked: counted, words } = stateOf(
      [plans, "exampleshire-report-2018#attendance-plan", "plan-2018#visit-homes"],
      "",
      changes,
    );
    expect(counted).toBe(
      "3 requests and 1 planned action in 4 documents, 2007 to 2018, by Example inspectorate and the council",
    );
    expect(words).toMatch(/Asked for in 2007 and 2012, and by the council in 2018\. Also in a plan of 2007\.$/);
  });
});
