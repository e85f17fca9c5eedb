import { describe, expect, test } from "vitest";
import { loadChangedSite, showIssue } from "../site-fixture.ts";
import { listMistakes, readMistake } from "./mistake-folders.ts";
import { claimMistakes } from "./mistakes/claims.ts";
import { correctionMistakes } from "./mistakes/corrections.ts";
import { documentMistakes } from "./mistakes/documents.ts";
import { fieldMistakes } from "./mistakes/fields.ts";
import { figureMistakes } from "./mistakes/figures.ts";
import { fileMistakes } from "./mistakes/files.ts";
import { releaseMistakes } from "./mistakes/releases.ts";
import { stageMistakes } from "./mistakes/stages.ts";
import { findWrongHints } from "./wrong-hints.ts";

const parts = [
  claimMistakes,
  correctionMistakes,
  documentMistakes,
  fieldMistakes,
  figureMistakes,
  fileMistakes,
  releaseMistakes,
  stageMistakes,
];
const mistakes = Object.fromEntries(parts.flatMap((part) => Object.entries(part)));

test("the correct site, to which every mistake is added, has no issue", () => {
  const { catalogue, issues } = loadChangedSite({});
  expect(issues).toEqual([]);
  expect(catalogue).toBeDefined();
});

test("every folder of a mistake has its issues in the table, and the other way round", () => {
  expect(listMistakes()).toEqual(Object.keys(mistakes).sort());
});

test("no mistake stands in two parts of the table", () => {
  expect(parts.flatMap((part) => Object.keys(part))).toHaveLength(Object.keys(mistakes).length);
});

describe("an officer's mistake is reported once, at its place, with what to do, and stops the build", () => {
  test.each(Object.entries(mistakes))("%s", (name, expected) => {
    const { catalogue, issues } = loadChangedSite(readMistake(name));
    expect(issues.map(showIssue)).toEqual(expected);
    expect(catalogue).toBeUndefined();
    expect(findWrongHints(issues)).toEqual([]);
  });
});
