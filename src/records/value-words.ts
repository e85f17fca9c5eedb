import type { z } from "zod";
import { nearest } from "./nearest.ts";
import { explainPastedNumber, remedyForSign } from "./plain-number.ts";

/** A value that its schema refused. */
interface Refused {
  readonly given: unknown;
  /** The value as it stands in the file: `69.0` where the number given is 69. */
  readonly printed: string | undefined;
  /** Names of the fields that a group in its place has. */
  readonly fields: readonly string[];
}

/** What is wrong with a value, to be read behind the name of its field, and what to do. */
export function explainValue(
  issue: z.core.$ZodIssue,
  { given, printed, fields }: Refused,
): [problem: string, remedy: string] {
  const own = issue.code === "invalid_value" ? [] : issue.message.split("|");
  const pasted = wantsNumber(issue, own[0]) && typeof given === "string" ? explainPastedNumber(given) : undefined;
  if (pasted?.remedy === `Write ${String(given)}`)
    return [`${show(given)} is text in quotation marks, and no number`, `Write ${String(given)} without them.`];
  if (pasted)
    return [
      own[0] === undefined || own.length < 2
        ? `should be a number, and is ${describe(given, printed)}`
        : `${show(given)} ${own[0]}`,
      `${pasted.remedy}.`,
    ];
  const sign =
    own[0] === "is neither a number nor a marker" && typeof given === "string" ? remedyForSign(given) : undefined;
  if (sign !== undefined) return [`${show(given)} ${own[0] ?? ""}`, sign];
  if (own.length === 2) return [`${isPlain(given) ? `${show(given)} ` : ""}${own[0] ?? ""}`, own[1] ?? ""];
  switch (issue.code) {
    case "invalid_type":
      return [
        `should be ${kindWords[issue.expected] ?? issue.expected}, and is ${describe(given, printed)}`,
        remedyForType(issue.expected, { given, printed, fields }),
      ];
    case "invalid_value": {
      const allowed = issue.values.map(String);
      const near = nearest(String(given), allowed);
      return [
        `${show(given)} is not one of the words allowed here`,
        near ? `Did you mean ${near}?` : remedyForWords(allowed),
      ];
    }
    case "invalid_union": {
      const allowed = "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
      if (allowed.length === 0) return [`${show(given)} does not fit here`, "Compare with a similar record."];
      const near = nearest(String(given), allowed);
      return [
        `${show(given)} is not one of the words allowed here`,
        near ? `Did you mean ${near}?` : remedyForWords(allowed),
      ];
    }
    case "too_small":
      if (issue.origin === "string") return ["is empty", "Write what belongs here, or take the line out."];
      return issue.origin === "array"
        ? tellTooFew(Number(issue.minimum))
        : [
            `${show(given)} is below ${issue.inclusive === false ? "or at " : ""}${String(issue.minimum)}`,
            "Check the number.",
          ];
    case "too_big":
      return [
        `${show(given)} is above ${issue.inclusive === false ? "or at " : ""}${String(issue.maximum)}`,
        "Check the number.",
      ];
    default:
      return [`${show(given)} does not fit here`, issue.message];
  }
}

function tellTooFew(least: number): [problem: string, remedy: string] {
  return least > 1
    ? [`has fewer than ${least} entries`, "Add what is missing, or take the whole of it out."]
    : ["is empty", "Add at least one entry."];
}

function remedyForWords(allowed: readonly string[]): string {
  return allowed.length === 1 ? `Write ${allowed.join("")}, or remove the line.` : `Use one of: ${allowed.join(", ")}.`;
}

/** Whether a number belongs where something else was given. */
function wantsNumber(issue: z.core.$ZodIssue, words: string | undefined): boolean {
  return (
    (issue.code === "invalid_type" && (issue.expected === "number" || issue.expected === "int")) ||
    words === "is neither a number nor a marker"
  );
}

const kindWords: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a group of fields",
  record: "a group of fields",
};

function describe(given: unknown, printed: string | undefined): string {
  if (given === null) return "empty";
  if (Array.isArray(given)) return "a list";
  if (typeof given === "object") return "a group of fields";
  if (typeof given === "number") return `the number ${printed ?? String(given)}`;
  return typeof given === "string" ? `the text ${show(given)}` : show(given);
}

function remedyForType(expected: string, { given, printed, fields }: Refused): string {
  if (given === null) return "Write the value, or remove the line.";
  if (expected === "string")
    return isPlain(given)
      ? `Put it in quotation marks: "${printed ?? String(given)}".`
      : "Write one text; where it begins with [ or {, put all of it in quotation marks.";
  if (expected === "array") return "Begin each entry on a line of its own with a hyphen.";
  if (expected === "boolean") return "Write true or false, without quotation marks.";
  if (expected === "int" && typeof given === "number") return "Write it without decimals.";
  if ((expected === "number" || expected === "int") && typeof given === "string")
    return "Write only the number, without quotation marks, per cent signs or commas.";
  if (expected === "object" || expected === "record") return remedyForGroup(given, fields);
  return "Compare with a similar record.";
}

function remedyForGroup(given: unknown, fields: readonly string[]): string {
  if (Array.isArray(given)) return "Take the hyphens away: each of its lines is a field and its value.";
  const named = fields.length > 0 ? ` The fields are: ${fields.join(", ")}.` : "";
  return `Write each of its fields on a line of its own, indented by two spaces more than this one.${named}`;
}

function show(given: unknown): string {
  if (given === null || given === undefined) return "";
  return isPlain(given) ? `“${String(given)}”` : "this";
}

function isPlain(given: unknown): given is string | number | boolean {
  return typeof given === "string" || typeof given === "number" || typeof given === "boolean";
}
