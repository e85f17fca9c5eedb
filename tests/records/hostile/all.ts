import type { Changes } from "../../site-fixture.ts";
import type { HostileCase } from "./case.ts";
import { fileCases, fileControls } from "./files.ts";
import { figureCases, figureControls } from "./figures.ts";
import { markdownCases, markdownControls } from "./markdown.ts";
import { recordCases, recordControls } from "./records.ts";
import { secondRecordCases, secondRecordControls } from "./second-records.ts";
import { secondTextCases, secondTextControls } from "./second-texts.ts";
import { textCases, textControls } from "./texts.ts";

/** Inputs by what they attack, each group with those of the same look that are right. */
export const hostileGroups: readonly (readonly [
  name: string,
  cases: readonly HostileCase[],
  controls: readonly (readonly [name: string, changes: Changes])[],
])[] = [
  ["texts", textCases, textControls],
  ["files", fileCases, fileControls],
  ["figures", figureCases, figureControls],
  ["markdown", markdownCases, markdownControls],
  ["records", recordCases, recordControls],
  ["texts, second set", secondTextCases, secondTextControls],
  ["records, second set", secondRecordCases, secondRecordControls],
];

/** All inputs of which something must be said. */
export const hostileCases: readonly HostileCase[] = hostileGroups.flatMap(([, cases]) => cases);
