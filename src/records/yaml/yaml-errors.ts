import type { YAMLError } from "yaml";

/** What is wrong with a YAML text that cannot be read, and what to do. */
interface ErrorWords {
  readonly problem: string;
  readonly remedy: string;
  /** Where it stands in the text, where another place than that of the parser shows it better. */
  readonly at?: number;
}

/** An error of the parser in an officer's words. `offset` is where it stands, or where what is not closed was opened. */
export function explainYamlError(error: YAMLError, text: string, offset: number): ErrorWords {
  if (isUnclosed(error) || (offset < error.pos[0] && /["']/.test(text[offset] ?? "")))
    return explainUnclosed(text, offset);
  if (error.code === "UNEXPECTED_TOKEN") return explainRest(text, offset) ?? words(...unexpected);
  const known = usualWords[error.code];
  return known ? words(...known) : explainBeginning(text[error.pos[0]]);
}

/** Whether a text from one place to another takes in the beginning of a field, on a line of its own. */
export function holdsField(text: string, start: number, end: number): boolean {
  return /\n *(?:- +)?[A-Za-z][\w-]*:(?=[ \n])/.test(text.slice(start, end));
}

/** Whether something was opened and not closed: a quotation mark or a bracket. */
function isUnclosed({ code, message }: YAMLError): boolean {
  return code === "MISSING_CHAR" || message.startsWith("Flow");
}

/** Whether an error can follow from how a text is laid out: not what is opened and not closed, nor a tab or a second record. */
export function isOfLayout({ code, message }: YAMLError): boolean {
  const others: readonly YAMLError["code"][] = ["TAB_AS_INDENT", "MULTIPLE_DOCS", "DUPLICATE_KEY"];
  return !others.includes(code) && !/closing|^Flow/.test(message);
}

function words(problem: string, remedy: string): ErrorWords {
  return { problem, remedy };
}

type Words = readonly [problem: string, remedy: string];

const usualWords: Partial<Record<YAMLError["code"], Words>> = {
  TAB_AS_INDENT: ["This line is indented with a tab.", "Use spaces, two for each level."],
  DUPLICATE_KEY: ["This field stands here twice.", "Keep one of the two."],
  MULTIPLE_DOCS: ["A second record starts here after a line of three hyphens.", "Keep one record in a file."],
  MULTILINE_IMPLICIT_KEY: [
    "A field name runs over several lines.",
    "Look for a missing quotation mark or colon on this line or the one above.",
  ],
  BAD_INDENT: ["This line is not indented like the others of its list or record.", "Line it up with them."],
  BLOCK_AS_IMPLICIT_KEY: [
    "There are two colons where one is expected.",
    "Put text that contains a colon in quotation marks.",
  ],
  BLOCK_IN_FLOW: ["A list or record starts inside brackets.", "Look for a bracket that is not closed."],
  IMPOSSIBLE: ["This line cannot be understood.", "Put text with special characters in quotation marks."],
};

const unexpected: Words = [
  "This is not expected here.",
  "Put text with special characters in quotation marks, and check the lines above.",
];

const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", "[": "]", "{": "}" };

function explainUnclosed(text: string, offset: number): ErrorWords {
  const sign = text[offset] ?? "";
  const end = closing[sign];
  if (end === undefined)
    return words(
      "Something that was opened here is not closed.",
      "Look for a missing quotation mark, bracket or colon.",
    );
  if (end !== sign)
    return words(`The bracket ${sign} that opens here is not closed.`, `Write ${end} where the list or record ends.`);
  const line = text.slice(offset + 1, endOfLine(text, offset));
  const curly = /[“”„‟‘’]\s*$/.exec(line)?.[0].trim();
  const problem = `The quotation mark ${sign} that opens here is not closed.`;
  return curly === undefined
    ? words(problem, `Write ${sign} where the text ends too.`)
    : words(
        problem,
        `The one at the end of the line, ${curly}, is that of a word processor: type ${sign} in its place.`,
      );
}

/** What follows a value that was complete: text behind its closing quotation mark or bracket, or a field beside an entry of a list. */
function explainRest(text: string, offset: number): ErrorWords | undefined {
  const from = text.lastIndexOf("\n", offset - 1) + 1;
  const line = text.slice(from, endOfLine(text, offset));
  const [, before = "", opening] = /^( *(?:- +)?(?:[\w-]+: +)?)(["'[{])/.exec(line) ?? [];
  if (opening !== undefined && offset > from + before.length) {
    const at = from + before.length;
    if (opening === "[" || opening === "{")
      return {
        at,
        problem: `What begins with ${opening} is read as ${opening === "[" ? "a list" : "a record"}, and more follows behind it.`,
        remedy: "If it is a text, put all of it in quotation marks.",
      };
    const other = opening === '"' ? "'" : '"';
    return {
      at,
      problem: "The quotation marks close before the text ends.",
      remedy: `Put the whole text in marks that it does not hold: ${other}…${other}.`,
    };
  }
  const indent = /^ */.exec(line)?.[0] ?? "";
  const above = text.slice(0, from).trimEnd().split("\n").at(-1) ?? "";
  if (above.startsWith(`${indent}- `) && /^[\w-]+:(?: |$)/.test(line.slice(indent.length)))
    return words(
      "A field stands here beside an entry of a list.",
      "If both are fields of one record, take the hyphen away from the line above; if this one is a field of the entry, indent it by two spaces.",
    );
  return undefined;
}

function explainBeginning(start: string | undefined): ErrorWords {
  if (start === "%")
    return words("Text cannot begin with % here.", "Put it in quotation marks; the unit % is percent.");
  if (start === "@" || start === "`")
    return words(`Text cannot begin with ${start} here.`, "Put it in quotation marks.");
  return words("This line cannot be understood.", "Check its quotation marks, colons and spaces.");
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
}
