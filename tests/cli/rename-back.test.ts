import { describe, expect, test } from "vitest";
import { loadSite } from "../../src/checks/load-site.ts";
import { withChanges } from "../../src/cli/edits/text-edit.ts";
import { planRename } from "../../src/cli/rename/rename-record.ts";
import type { FileSource } from "../../src/records/folder.ts";
import { decided } from "../decision-fixture.ts";
import { ledgerOf } from "../release-fixture.ts";
import { changeSite, readSiteFile, showIssue, type Changes } from "../site-fixture.ts";
import { twoStages } from "../stage-fixture.ts";

const on = "2019-05-01";
const redirects = "data/redirects.yaml";
const thread =
  "title: Attendance\nsummary: Whether pupils come.\ntopic: attendance\nrecommendations: [exampleshire-report-2018#attendance-plan]\n";
const family =
  "title: Reading and progress\nshortTitle: Reading and more\nsummary: How pupils did.\ntopic: key-stage-2\ngroups:\n  - id: all\n    members: [{ indicator: reading-expected }, { indicator: writing-expected }]\n";

function rename(source: FileSource, kind: string, from: string, to: string): FileSource {
  const plan = planRename(source, { kind, from, to, on });
  if ("problems" in plan) throw new Error(plan.problems.join("\n"));
  return withChanges(source, plan.changes);
}

const errorsOf = (source: FileSource) =>
  loadSite(source)
    .issues.filter(({ severity }) => severity === "error")
    .map(showIssue);
const read = (source: FileSource, file: string) => new TextDecoder().decode(source.read(file));

describe("a record of any kind is renamed and gets its name back", () => {
  const all: Changes = {
    ...twoStages,
    ...decided,
    "data/threads/attendance.yaml": `${thread}decisions:\n  - 2018-03-07-committee#tell-more # kept\n  - exampleshire-report-2018#open-doors\n`,
    "data/families/results.yaml": family,
    "data/indicators/writing-expected.yaml": readSiteFile("data/indicators/reading-expected.yaml")
      .replace(/^title: .*$/m, "title: Writing")
      .replace(/^shortTitle: .*$/m, "shortTitle: Writing")
      .replace(/^measure: .*$/m, "measure: writing-expected"),
    "data/observations/writing-expected.yaml": readSiteFile("data/observations/reading-expected.yaml"),
    "data/readings/stages.yaml": "list: stages\nreadings:\n  - place: junior-school\n    besides: 7\n",
    [redirects]: "# Ours.\n- from: /documents/older/\n  to: /about/\n# Kept.\n",
    ...ledgerOf("maths-progress,exampleshire,2016/17,value,-0.75,,2018-03-07"),
  };
  test.each([
    ["document", "exampleshire-report-2018"],
    ["indicator", "maths-progress"],
    ["meeting", "2018-03-07-committee"],
    ["thread", "attendance"],
    ["family-of-indicators", "results"],
    ["stage", "junior-school"],
    ["page", "about"],
    ["topic", "attendance"],
    ["band", "bottom-half"],
  ])("%s %s", (kind, id) => {
    const source = changeSite(all);
    const before = errorsOf(source);
    const away = rename(source, kind, id, `${id}-other`);
    expect(errorsOf(away)).toEqual(before);
    const back = rename(away, kind, `${id}-other`, id);
    expect(errorsOf(back)).toEqual(before);
    const again = rename(back, kind, id, `${id}-other`);
    expect(errorsOf(again)).toEqual(before);
    expect(read(again, redirects)).toContain("# Ours.\n- from: /documents/older/\n");
    expect(read(again, redirects)).toContain("# Kept.\n");
    for (const file of ["data/threads/attendance.yaml", "data/readings/stages.yaml"])
      if (back.exists(file)) expect(read(back, file)).toBe(read(source, file));
  });

  test("a name that another record had is not given again", () => {
    const gone = `date: ${on}\ntitle: Gone\nwhat: It went.\nwhy: It was wrong.\nconcerns: [{ indicator: spelling, withdrawn: true }]\n`;
    const source = changeSite({ ...all, [`data/corrections/${on}-gone.yaml`]: gone });
    const plan = planRename(source, { kind: "indicator", from: "maths-progress", to: "spelling", on });
    expect("problems" in plan && plan.problems).toEqual([
      `spelling is the name of another indicator, which data/corrections/${on}-gone.yaml says was withdrawn or renamed. Take another id: an address is kept for good.`,
    ]);
  });

  test("an id under which figures were released, and of which no correction can tell, stays", () => {
    const plan = planRename(changeSite(all), { kind: "area", from: "exampleshire", to: "county", on });
    expect("problems" in plan && plan.problems).toEqual([
      "What was released is kept under the area exampleshire, so that its id has to stay. Readers see its name, which can be changed in its file.",
    ]);
  });
});
