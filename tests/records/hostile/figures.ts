import { sheet } from "../../checks/rules/rule-case.ts";
import { readSiteFile, replaceInFile, type Changes } from "../../site-fixture.ts";
import { hostile, type HostileCase } from "./case.ts";

const csv = "data/observations/absence-primary.csv";
const reading = "data/observations/reading-expected.yaml";
const table = "data/tables/sheet.yaml";
const cell = (value: string, unit = "count"): Changes =>
  sheet({ columns: ["title: Number"], rows: [`title: North, cells: [${value}]`], unit, more: "counted: things\n" });
const value = (text: string): Changes => replaceInFile(reading, "2015: 57.0", `2015: ${text}`);
const csvValue = (text: string): Changes => replaceInFile(csv, "2005/06,5.8", `2005/06,${text}`);
const asCsv = (change: (text: string) => string): Changes => ({ [csv]: change(readSiteFile(csv)) });

/** Numbers that are no plain decimals, in tables, in series and in CSV files. */
export const figureCases: readonly HostileCase[] = [
  ...[
    "0x10",
    "0o17",
    "010",
    "1e3",
    "5e-324",
    "-1e308",
    "99999999999999999999",
    "9007199254740993",
    "33.33333333333333333333",
    ".5",
    "5.",
    ".inf",
    ".nan",
  ].flatMap((number) => [
    hostile(`table: ${number}`, cell(number), `${table}:10:29`),
    hostile(`series: ${number}`, value(number), `${reading}:28:13`),
  ]),
  ...["0x10", "010", "1e3", "9007199254740993", "−5", "5,8", "£5", "<5", "5.8 (r)"].map((number) =>
    hostile(`CSV: ${number}`, csvValue(`"${number}"`), `${csv}:2:22`, "[shape-number]"),
  ),
  ...[
    ["n/a", "not-applicable"],
    ["*", "suppressed"],
    ["..", "not-available"],
    ["-", "suppressed"],
    ["[c]", "suppressed"],
  ].map(([sign = "", marker = ""]) => hostile(`CSV: ${sign}`, csvValue(sign), `${csv}:2:22`, marker, "[shape-symbol]")),
  ...[
    ["–16", "Write -16 without"],
    ["−16", "Write -16 without"],
    ["‑16", "Write -16 without"],
    ['"(25.3%)"', "Write -25.3 without"],
    ["12 345", "Write 12345 without"],
    ["12\u00A0345", "Write 12345 without"],
    ["12\u2009345", "Write 12345 without"],
    ['"12,345"', "Write 12345 without"],
    ["£500", "Write 500 without"],
    ["£1.2m", "in full"],
    ["45%", "Write 45 without"],
    ["45 per cent", "Write 45 without"],
    ["40 (r)", "marker: revised"],
    ["40p", "marker: provisional"],
    ["40*", "note"],
    ["c. 40", "note"],
    ["~40", "note"],
    ['"0x10"', "in digits"],
    ['"1e3"', "in digits"],
    ['"45,5"', "point"],
    ["45·5", "point"],
    ["1½", "decimals"],
    ["1O", "letter"],
    ["٤٥", "digits 0 to 9"],
    ["'\"69.0\"'".slice(1, -1), "Write 69.0 without"],
  ].map(([given = "", remedy = ""]) =>
    hostile(`pasted: ${given}`, cell(given), `warning: `, remedy, "[shape-number-as-text]"),
  ),
  ...['"<5"', '"≤5"', "fewer than 5", '"1-5"', '">95"', "95+"].map((given) =>
    hostile(`hidden: ${given}`, cell(given), "warning: ", "suppressed", "[shape-symbol]"),
  ),
  hostile("series: a minus of another kind", value("−0.75"), `${reading}:28:13`, "Write -0.75."),
  hostile("series: fewer than 5", value('"<5"'), "Write suppressed"),
  hostile(
    "CSV: semicolons",
    asCsv((text) => text.replaceAll(",", ";")),
    `${csv}:1:1`,
    "semicolons",
    "[shape-header]",
  ),
  hostile(
    "CSV: tabs",
    asCsv((text) => text.replaceAll(",", "\t")),
    `${csv}:1:1`,
    "tabs",
    "[shape-header]",
  ),
  hostile(
    "CSV: a line for Excel",
    asCsv((text) => `sep=,\n${text}`),
    `${csv}:1:1`,
    "Delete it",
  ),
  hostile(
    "CSV: a title above the heading",
    asCsv((text) => `Absence in primary schools\n\n${text}`),
    "heading stands in line 3",
  ),
  hostile(
    "CSV: blank columns at the end",
    asCsv((text) => text.replaceAll("\n", ",,\n")),
    "2 blank columns",
  ),
  hostile("CSV: a comma between thousands", csvValue("1,234"), "without commas between thousands"),
];

/** The nearest inputs that are right. */
export const figureControls: readonly (readonly [string, Changes])[] = [
  ["plain numbers", cell("16")],
  ["a number below zero", cell("-16", "points")],
  ["fifteen digits", cell("123456789012345")],
  ["zero and a fraction", cell("0.001", "points")],
  ["words that hold digits", cell("Year 11", "text")],
  ["a range in words", cell("5 to 10 visits")],
  ["a date in words", cell("12 March 2018")],
  ["a period", cell("2016/17")],
  ["a time", cell("10:30")],
  ["a rank among others", cell("3 of 10")],
  ["what nobody knows the meaning of", cell('{ text: "<5" }')],
  ["a marker", cell("suppressed")],
];
