import { describe, expect, test } from "vitest";
import { formatIssue } from "../../src/records/issue.ts";
import { loadChangedSite, type Changes } from "../site-fixture.ts";
import { hostileGroups } from "./hostile/all.ts";
import { hints } from "./hostile/files.ts";

const say = (changes: Changes) => loadChangedSite(changes).issues.map(formatIssue);

describe.each(hostileGroups)("%s", (_, cases, controls) => {
  test.each(cases)("$name", ({ changes, says }) => {
    const issues = say(changes);
    const found = issues.filter((issue) => says.every((piece) => issue.includes(piece)));
    expect(found, issues.join("\n")).not.toEqual([]);
  });

  test.each(controls)("is right: %s", (_name, changes) => {
    // Whether numbers of texts stand among the figures is asked elsewhere.
    expect(say(changes).filter((issue) => !issue.includes("[number-stands"))).toEqual([]);
  });
});

test.each(hints)("a slip is answered by what was meant", (changes, hint) => {
  expect(say(changes).join("\n")).toContain(hint);
});
