import { createHash } from "node:crypto";

/** A section of a source whose claims were written by hand: lines of the text, and the files of claims about them. */
export interface MeasuredSection {
  readonly name: string;
  readonly document: string;
  readonly file: string;
  /** Runs of lines, counted from 1, each with its last. */
  readonly lines: readonly (readonly [from: number, to: number])[];
  /** Files of claims, by what their names have behind that of the document. */
  readonly claims: readonly string[];
  /** Whether rules were made by it, or its claims were read, before the sections were dealt out. */
  readonly isKnown?: true;
}

/** Which use a section has: rules are made by the first, the second only says how far they carry, and the third was measured at the end and is known since. */
export type SectionSet = "tune" | "check" | "sealed";

/** Sections that are known are no measure of anything else; all others are dealt out by their names alone. */
export function setOf({ document, name, isKnown }: MeasuredSection): SectionSet {
  const [byte = 0] = createHash("sha256").update(`${document}-${name}`).digest();
  return isKnown ? "tune" : ((["tune", "check", "sealed"] as const)[byte % 3] ?? "tune");
}

const standards = { document: "educational-standards-2016-17", file: "001_8777fa5ea46eda67.txt" };
const performance = { document: "performance-report-2019-01", file: "003_3b373de8dc1958bc.txt" };
const update2018 = { document: "improvement-plan-update-2018-03", file: "001_8777fa5ea46eda67.txt" };
const update2019 = { document: "improvement-plan-update-2019-03", file: "003_3b373de8dc1958bc.txt" };
const inspection2012 = { document: "barnet-inspection-2012", file: "002_9c00742d48bfc1d9.txt" };
const barnet2007 = { document: "barnet-apa-2007", file: "000_837fa1afe28e4b42.txt" };
const harrow2007 = { document: "harrow-apa-2007", file: "004_c89f98328aa65561.txt" };

/** Every section of the five sources that claims stand of. */
export const measuredSections: readonly MeasuredSection[] = [
  { ...standards, name: "cover", lines: [[725, 770]], claims: ["cover", "cover-priorities"], isKnown: true },
  { ...standards, name: "summary", lines: [[925, 1000]], claims: ["summary"], isKnown: true },
  { ...standards, name: "schools", lines: [[1001, 1038]], claims: ["attendance", "schools"], isKnown: true },
  { ...standards, name: "early-years", lines: [[1039, 1077]], claims: ["early-years"], isKnown: true },
  { ...standards, name: "phonics", lines: [[1078, 1103]], claims: ["phonics"], isKnown: true },
  { ...standards, name: "ks1", lines: [[1104, 1130]], claims: ["ks1"] },
  { ...standards, name: "ks2", lines: [[1131, 1271]], claims: ["ks2", "ks2-groups"], isKnown: true },
  {
    ...{ ...standards, name: "ks4", lines: [[1272, 1493]], isKnown: true },
    claims: ["ks4", "ks4-groups", "ks4-gaps", "looked-after"],
  },
  { ...standards, name: "ks5", lines: [[1494, 1562]], claims: ["ks5"] },
  { ...standards, name: "annex", lines: [[1563, 1592]], claims: ["annex-ks2", "annex-ks4", "annex-schools"] },
  { ...performance, name: "contacts", lines: [[737, 787]], claims: ["contacts"] },
  { ...performance, name: "early-help", lines: [[788, 884]], claims: ["early-help"], isKnown: true },
  { ...performance, name: "strategy", lines: [[885, 959]], claims: ["strategy-discussions"], isKnown: true },
  { ...performance, name: "assessments", lines: [[960, 1003]], claims: ["assessments"], isKnown: true },
  { ...performance, name: "children-in-need", lines: [[1004, 1062]], claims: ["children-in-need"], isKnown: true },
  {
    ...{ ...performance, name: "child-protection", lines: [[1063, 1238]], isKnown: true },
    claims: ["child-protection", "child-protection-visits", "child-protection-further"],
  },
  {
    ...{ ...performance, name: "children-in-care", lines: [[1239, 1402]], isKnown: true },
    claims: ["children-in-care", "children-in-care-charts"],
  },
  { ...performance, name: "unaccompanied", lines: [[1403, 1456]], claims: ["unaccompanied"], isKnown: true },
  { ...performance, name: "care-leavers", lines: [[1457, 1491]], claims: ["care-leavers"], isKnown: true },
  { ...performance, name: "youth-offending", lines: [[1492, 1566]], claims: ["youth-offending"], isKnown: true },
  { ...performance, name: "audits", lines: [[1567, 1673]], claims: ["audits"] },
  {
    ...{ ...performance, name: "dashboard", lines: [[1674, 1759]] },
    claims: ["dashboard", "dashboard-proceedings", "dashboard-since-ofsted", "dashboard-staff"],
  },
  { ...performance, name: "adolescents", lines: [[1760, 2031]], claims: ["adolescents"] },
  { ...update2018, name: "progress", lines: [[325, 494]], claims: ["progress"] },
  { ...update2018, name: "performance", lines: [[495, 517]], claims: ["performance"] },
  { ...update2018, name: "implications", lines: [[518, 612]], claims: ["implications"] },
  { ...update2019, name: "progress", lines: [[18, 187]], claims: ["progress"] },
  {
    ...{ ...update2019, name: "implications", claims: ["implications"] },
    lines: [
      [188, 247],
      [376, 400],
    ],
  },
  { ...update2019, name: "equalities", lines: [[248, 302]], claims: ["equalities"] },
  { ...update2019, name: "survey", lines: [[303, 375]], claims: ["survey"] },
  { ...inspection2012, name: "safeguarding", lines: [[63, 196]], claims: ["safeguarding"] },
  { ...inspection2012, name: "looked-after", lines: [[197, 330]], claims: ["looked-after"] },
  { ...barnet2007, name: "health-and-safety", lines: [[25, 85]], claims: ["health-and-safety"] },
  { ...barnet2007, name: "learning", lines: [[86, 115]], claims: ["learning"] },
  { ...barnet2007, name: "contribution-and-work", lines: [[116, 219]], claims: ["contribution-and-work"] },
  { ...harrow2007, name: "health-and-safety", lines: [[27, 110]], claims: ["health-and-safety"] },
  { ...harrow2007, name: "learning", lines: [[111, 137]], claims: ["learning"] },
  { ...harrow2007, name: "contribution-and-work", lines: [[138, 242]], claims: ["contribution-and-work"] },
  {
    ...{ document: "barnet-monitoring-letter-2018-02", file: "001_8777fa5ea46eda67.txt" },
    ...{ name: "letter", lines: [[613, 706]], claims: [""] },
  },
  {
    ...{ document: "barnet-monitoring-letter-2019-03", file: "003_3b373de8dc1958bc.txt" },
    ...{ name: "letter", lines: [[401, 475]], claims: [""] },
  },
];
