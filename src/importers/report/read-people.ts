import { plain } from "./letters.ts";
import type { PrintedLine } from "./printed.ts";
import type { Reading } from "./reading.ts";

/** Who led an inspection or signed a letter. */
export interface ReadPerson {
  readonly name: string;
  readonly role: string;
}

const namePattern =
  "((?:(?:Dr|Mr|Mrs|Ms|Sir|Dame)\\.? )?\\p{Lu}[\\p{L}'’.-]+(?: (?:de|van|von|la|le|der|[\\p{Lu}][\\p{L}'’.-]*)){1,4})";
const led = new RegExp(
  `^(?:Lead|Reporting|Lead reporting) inspector\\s*:?\\s*${namePattern}(?:$|,|\\s+HMI\\b|\\s+(?:Her|His) Majesty|\\s+\\(|\\s+and\\b)`,
  "u",
);
const label = /^(?:Lead|Reporting|Lead reporting) inspectors?\s*:?/i;

/** The lead inspector as the report names them; of a letter, who signed it. Undefined where nobody is named. */
export function readLead(lines: readonly PrintedLine[]): Reading<ReadPerson> | undefined {
  const labelled = lines.filter(({ text }) => label.test(plain(text).trim()));
  for (const line of labelled) {
    const text = withoutRank(line.text);
    const name = led.exec(text)?.[1];
    if (name !== undefined)
      return { value: { name: name.replace(/[.,]$/, ""), role: "Lead inspector" }, page: line.page, words: line.text };
  }
  const [unread] = labelled;
  if (unread) return { todo: `the lead inspector’s name is not certain. Found: “${unread.text}”` };
  return readSignature(lines);
}

function withoutRank(text: string): string {
  return plain(text)
    .replace(/\s+/g, " ")
    .replace(/,?\s*\b(?:HMI|(?:Her|His) Majesty[’']?s Inspector)\b.*$/i, "")
    .trim();
}

/** The name above "His Majesty's Inspector" below "Yours sincerely". */
function readSignature(lines: readonly PrintedLine[]): Reading<ReadPerson> | undefined {
  const close = lines.findLastIndex(({ text }) => /^yours (?:sincerely|faithfully)/i.test(plain(text).trim()));
  if (close < 0) return undefined;
  const below = lines.slice(close + 1, close + 6).filter(({ text }) => text.trim() !== "");
  const role = below.findIndex(({ text }) => /inspector/i.test(text));
  const named = below[role < 0 ? 0 : Math.max(0, role - 1)];
  const text = withoutRank(named?.text ?? "");
  if (!named || !new RegExp(`^${namePattern}$`, "u").test(text)) return undefined;
  const title = /(?:Her|His) Majesty[’']?s Inspector/i.exec(below[role]?.text ?? "")?.[0] ?? "Inspector";
  return {
    value: { name: text, role: `${title.replace("’", "'")}, who signed the letter` },
    page: named.page,
    words: named.text,
  };
}
