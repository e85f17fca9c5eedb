import { inspectorates } from "../../../library/inspectorates.ts";
import { plain } from "../printed/letters.ts";
import type { PrintedLine } from "../printed/printed.ts";
import type { Reading } from "../reading.ts";

/** Who led an inspection or signed a letter. */
export interface ReadPerson {
  readonly name: string;
  readonly role: string;
}

const namePattern =
  "((?:(?:Dr|Mr|Mrs|Ms|Sir|Dame)\\.? )?\\p{Lu}[\\p{L}'’.-]+(?: (?:de|van|von|la|le|der|[\\p{Lu}][\\p{L}'’.-]*)){1,4})";
const label = /^(?:Lead|Reporting|Lead reporting) inspectors?(?: on site)?\s*:?\s*/i;
const body = inspectorates.map((name) => name.replaceAll(/[^\w ]/g, "\\$&")).join("|");
const rank = new RegExp(
  `,?\\s*\\b(?:HMI\\b|(?:Her|His) Majesty[’']?s Inspectors?\\b|(?:${body})\\b|Regulatory Inspectors?\\b|Senior\\b)`,
  "gi",
);

/** Who led the inspection as the report names them; of a letter, who signed it. Undefined where nobody is named. */
export function readLeads(lines: readonly PrintedLine[]): Reading<readonly ReadPerson[]> | undefined {
  const at = lines.findIndex(({ text }) => isLabelled(plain(text).trim()));
  const line = lines[at];
  if (!line) return readTeam(lines) ?? readSignature(lines);
  // Several inspectors may go over to the next line, where the first ends in a comma or in "and".
  const next = /(?:,|\band)\s*$/.test(line.text) ? ` ${lines[at + 1]?.text ?? ""}` : "";
  const words = `${line.text}${next}`;
  const names = plain(words)
    .trim()
    .replace(label, "")
    .replace(rank, ",")
    .split(/[,;(]|\band\b|&/)
    .map((name) =>
      name
        .replace(/\s+/g, " ")
        .replace(/[).\s]+$/, "")
        .trim(),
    )
    .filter((name) => name !== "");
  const whole = new RegExp(`^${namePattern}$`, "u");
  if (names.length === 0 || !names.every((name) => whole.test(name)))
    return { todo: `the lead inspector’s name is not certain. Found: “${words}”` };
  return { value: names.map((name) => ({ name, role: "Lead inspector" })), page: line.page, words };
}

/** Those whom the list of an inspection team, in columns beside each other, calls lead inspectors. */
function readTeam(lines: readonly PrintedLine[]): Reading<readonly ReadPerson[]> | undefined {
  const at = lines.findLastIndex(({ text }) => /^inspection team$/i.test(plain(text).trim()));
  if (at < 0) return undefined;
  const team = lines.slice(at + 1).flatMap(({ cells, page }) => cells.map(({ text }) => ({ text: plain(text), page })));
  const leads = team.filter(({ text }) => /\blead\b/i.test(text));
  const [first] = leads;
  if (!first) return undefined;
  const names = leads.map(({ text }) => withoutRank(text.replace(/,?\s*\(?\blead(?: inspector)?\b\)?/i, ",")));
  const named = names.map((name) => name.split(/[,;(]/)[0]?.trim() ?? "");
  const words = leads.map(({ text }) => text).join("; ");
  const whole = new RegExp(`^${namePattern}$`, "u");
  if (!named.every((name) => whole.test(name)))
    return { todo: `the lead inspectors’ names are not certain. Found: “${words}”` };
  return { value: named.map((name) => ({ name, role: "Lead inspector" })), page: first.page, words };
}

/** Whether a line names a lead inspector, and does not only begin with the words as a sentence does. */
function isLabelled(text: string): boolean {
  const own = label.exec(text)?.[0];
  return own !== undefined && (own.includes(":") || /^(?:$|\p{Lu})/u.test(text.slice(own.length)));
}

function withoutRank(text: string): string {
  const words = plain(text).replace(/\s+/g, " ");
  return words
    .replace(/\s*\([^)]*\)/g, "")
    .replace(rank, "")
    .trim();
}

/** The name above "His Majesty's Inspector" below "Yours sincerely". */
function readSignature(lines: readonly PrintedLine[]): Reading<readonly ReadPerson[]> | undefined {
  const close = lines.findLastIndex(({ text }) => /^yours? (?:sincerely|faithfully)/i.test(plain(text).trim()));
  if (close < 0) return undefined;
  const below = lines.slice(close + 1, close + 6).filter(({ text }) => text.trim() !== "");
  const role = below.findIndex(({ text }) => /inspector/i.test(text));
  const named = below[role < 0 ? 0 : Math.max(0, role - 1)];
  const text = withoutRank(named?.text ?? "");
  if (!named || !new RegExp(`^${namePattern}$`, "u").test(text)) return undefined;
  const title = /(?:Her|His) Majesty[’']?s Inspector/i.exec(below[role]?.text ?? "")?.[0] ?? "Inspector";
  return {
    value: [{ name: text, role: `${title.replace("’", "'")}, who signed the letter` }],
    page: named.page,
    words: named.text,
  };
}
