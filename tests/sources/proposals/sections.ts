/** A section of a source whose claims were written by hand: lines of the text, and the files of claims about them. */
export interface MeasuredSection {
  readonly name: string;
  readonly document: string;
  readonly file: string;
  readonly lines: readonly [from: number, to: number];
  readonly claims: readonly string[];
}

const standards = { document: "educational-standards-2016-17", file: "001_8777fa5ea46eda67.txt" };
const performance = { document: "performance-report-2019-01", file: "003_3b373de8dc1958bc.txt" };

/** Sections that the rules were made by. */
export const tuned: readonly MeasuredSection[] = [
  { ...standards, name: "cover paper", lines: [725, 770], claims: ["cover", "cover-priorities"] },
  { ...standards, name: "summary", lines: [925, 1000], claims: ["summary"] },
  { ...standards, name: "schools and attendance", lines: [1001, 1038], claims: ["attendance", "schools"] },
  { ...standards, name: "early years", lines: [1039, 1077], claims: ["early-years"] },
  { ...standards, name: "phonics", lines: [1078, 1103], claims: ["phonics"] },
  { ...standards, name: "key stage 2", lines: [1131, 1271], claims: ["ks2", "ks2-groups"] },
  { ...performance, name: "early help", lines: [788, 884], claims: ["early-help"] },
  { ...performance, name: "assessments", lines: [960, 1003], claims: ["assessments"] },
  { ...performance, name: "children in need", lines: [1004, 1062], claims: ["children-in-need"] },
  {
    ...performance,
    name: "child protection",
    lines: [1063, 1238],
    claims: ["child-protection", "child-protection-visits", "child-protection-further"],
  },
];

/** Sections that were held out at first, and looked at after the first measure: the rules were then widened by them. */
export const lookedAtLater: readonly MeasuredSection[] = [
  { ...standards, name: "key stage 4", lines: [1272, 1493], claims: ["ks4", "ks4-groups", "ks4-gaps", "looked-after"] },
  { ...performance, name: "strategy discussions", lines: [885, 959], claims: ["strategy-discussions"] },
  {
    ...performance,
    name: "children in care",
    lines: [1239, 1402],
    claims: ["children-in-care", "children-in-care-charts"],
  },
];

/** Sections by which nothing was tuned: a text beside tables, and sheets. */
export const heldOut: readonly MeasuredSection[] = [
  { ...standards, name: "key stage 1", lines: [1104, 1130], claims: ["ks1"] },
  { ...standards, name: "key stage 5", lines: [1494, 1565], claims: ["ks5"] },
  { ...performance, name: "unaccompanied children", lines: [1403, 1456], claims: ["unaccompanied"] },
  { ...performance, name: "care leavers", lines: [1457, 1491], claims: ["care-leavers"] },
  { ...performance, name: "youth offending", lines: [1492, 1566], claims: ["youth-offending"] },
];
