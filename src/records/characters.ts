import { findMisreadWord, type BadText } from "./misread-words.ts";

/** At most so many are reported of one file: it then has one cause, and needs one remedy. */
const mostInOneText = 20;

/**
 * Characters that readers cannot see or that browsers, feeds and spreadsheets refuse, and words that went through a wrong encoding. Used
 * on a file before it is parsed, and on values that escapes can bring in afterwards. Accents, combining marks, no-break spaces, emoji and
 * the joiners of scripts that need them are left alone.
 */
export function findBadText(text: string): BadText[] {
  const found: BadText[] = [];
  suspects.lastIndex = 0;
  for (let match = suspects.exec(text); match !== null && found.length < mostInOneText; match = suspects.exec(text)) {
    const [character] = match;
    const bad = explainCharacter(text, match.index, character);
    if (bad === undefined) continue;
    found.push({ offset: match.index, ...bad });
    // One issue for each run of the same kind.
    while (suspects.lastIndex < text.length && isSuspect(text, suspects.lastIndex)) suspects.lastIndex += 1;
  }
  const foreign = found.length < mostInOneText ? findForeignLetter(text) : undefined;
  if (foreign) found.push(foreign);
  const misread = found.length < mostInOneText ? findMisreadWord(text) : undefined;
  if (misread) found.push(misread);
  return found.sort((a, b) => a.offset - b.offset);
}

/** A Cyrillic letter among Latin ones, which it looks like: neither search nor a comparison of names takes the two for one. */
function findForeignLetter(text: string): BadText | undefined {
  const match = /(?<=\p{Script=Latin})[аеорсухіјѕԁһАВЕКМНОРСТУХ]|[аеорсухіјѕԁһАВЕКМНОРСТУХ](?=\p{Script=Latin})/u.exec(
    text,
  );
  if (!match) return undefined;
  return {
    offset: match.index,
    problem: `The letter ${match[0]} here is a Cyrillic one among Latin ones.`,
    remedy: "Type it again.",
  };
}

/** Everything that may be wrong; `explainCharacter` lets go what is right where it stands. */
const suspects =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFD]|\p{Co}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/gu;

const oneSuspect = new RegExp(suspects.source, "uy");

function isSuspect(text: string, offset: number): boolean {
  oneSuspect.lastIndex = offset;
  const match = oneSuspect.exec(text);
  return match !== null && explainCharacter(text, offset, match[0]) !== undefined;
}

type Words = Pick<BadText, "problem" | "remedy">;

function explainCharacter(text: string, offset: number, character: string): Words | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0xfffd)
    return {
      problem: "A character was lost here when the file was saved or copied (it shows as \uFFFD).",
      remedy: "Type the character again.",
    };
  if (code <= 0x9f || /\p{Cs}|\p{Noncharacter_Code_Point}/u.test(character))
    return {
      problem: "There is a character here that cannot be shown.",
      remedy: "Delete it; copying from a PDF often brings one along.",
    };
  if (/\p{Co}/u.test(character))
    return {
      problem: `The sign here (${nameOf(code)}) is known to one font only, and readers see a box.`,
      remedy: "Type the sign itself; where it was the bullet of a list, begin the line with a hyphen and a space.",
    };
  if (code === 0x2028 || code === 0x2029)
    return {
      problem: `There is an invisible end of line here (${nameOf(code)}).`,
      remedy: "Delete it, and press Enter where a new line begins.",
    };
  if (isDirection(code))
    return isBesideRightToLeft(text, offset) && code < 0x2020
      ? undefined
      : {
          problem: `An invisible character here (${nameOf(code)}) turns the direction of the text: it reads otherwise than it is written.`,
          remedy: "Delete it.",
        };
  if (isWanted(text, offset, code)) return undefined;
  return {
    problem: `There is an invisible character here (${invisibleNames[code] ?? nameOf(code)}).`,
    remedy: "Delete it; text copied from a web page or a PDF often brings one along.",
  };
}

const invisibleNames: Readonly<Record<number, string>> = {
  0xad: "a soft hyphen, U+00AD",
  0x200b: "a zero-width space, U+200B",
  0xfeff: "a byte order mark, U+FEFF",
};

function nameOf(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Marks, embeddings, overrides and isolates of direction. Unicode Standard Annex 9. */
function isDirection(code: number): boolean {
  return (
    code === 0x61c ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

function isBesideRightToLeft(text: string, offset: number): boolean {
  return rightToLeft.test(text.slice(Math.max(0, offset - 2), offset + 3));
}

/** Whether an invisible character does its work: it joins an emoji or letters of a script that joins, or chooses a form of what is before it. */
function isWanted(text: string, offset: number, code: number): boolean {
  const before = text.slice(Math.max(0, offset - 4), offset);
  if (code === 0x200d && /\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]?$/u.test(before))
    return /^\p{Extended_Pictographic}/u.test(text.slice(offset + 1));
  if (code === 0x200c || code === 0x200d)
    return (
      /[\p{L}\p{M}]$/u.test(before) && !/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*$/u.test(before)
    );
  if (code >= 0xfe00 && code <= 0xfe0f)
    return code >= 0xfe0e
      ? /[\p{Emoji}\p{Extended_Pictographic}]$/u.test(before) || /[\u2010-\u2BFF]$/u.test(before)
      : /[\p{Script=Han}\p{Sm}\p{Script=Mongolian}\p{Script=Phags_Pa}]$/u.test(before);
  if (code >= 0xe0100 && code <= 0xe01ef) return /\p{Script=Han}$/u.test(before);
  // The flags of England, Scotland and Wales: a black flag, the letters of the code as tags, and an end.
  if (code >= 0xe0020 && code <= 0xe007f)
    return /\u{1F3F4}(?:[\u{E0020}-\u{E007E}])*$/u.test(text.slice(Math.max(0, offset - 14), offset));
  if (code >= 0x180b && code <= 0x180f) return /\p{Script=Mongolian}$/u.test(before);
  return false;
}
