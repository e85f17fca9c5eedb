import { identifierPattern, toIdentifier } from "../model/text.ts";
import { breach, headOf, type Issue, type Rule } from "./issue.ts";

export const fileName: Rule = {
  id: "file-name",
  severity: "error",
  says: "A file's name becomes an address: lower-case letters, digits and single hyphens, and the ending of its kind.",
};
/** Names that Windows keeps for devices, alone or before a dot: a repository with one cannot be checked out there. Microsoft, Naming Files. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** Whether a file or folder of this name, whatever its ending, cannot exist on Windows. */
export function isRefusedByWindows(name: string): boolean {
  return reserved.test(name.split(".")[0]?.trimEnd() ?? "") || /[. ]$/.test(name) || /[<>:"|?*\\]/.test(name);
}

/** What keeps a file's name, which is the id of its record, from being an address. */
export function checkFileName(file: string, id: string): Issue[] {
  if (identifierPattern.test(id) && isRefusedByWindows(id)) {
    const problem = `A file named ${id} cannot exist on Windows, so nobody there could open the site's files.`;
    return [breach(fileName, headOf(file), problem, "Give it another name.")];
  }
  if (identifierPattern.test(id)) return [];
  const suggestion = toIdentifier(id);
  const problem = "The file's name becomes an address and may hold only lower-case letters, digits and single hyphens.";
  if (copyName.test(id)) {
    const other = "If it is a copy that was made by accident, delete it; else give it a name that says what it is.";
    return [breach(fileName, headOf(file), problem, other)];
  }
  const remedy = suggestion ? `Rename it to ${suggestion}${file.slice(file.lastIndexOf("."))}.` : "Rename it.";
  return [breach(fileName, headOf(file), problem, remedy)];
}

/** How programs name the copy of a file. */
const copyName = /(?: \(\d+\)| - copy(?: \(\d+\))?| copy(?: \d+)?)$|^copy of /i;

/** Files that computers leave behind by themselves. They hold nothing of the site, and come back when they are deleted. */
export function isLitter(name: string): boolean {
  return (
    /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r?)$/i.test(name) ||
    /^(?:\._|~\$|\.~|\.#)/.test(name) ||
    (name.startsWith(".") && !/\.(?:ya?ml|mdx?|csv)$/i.test(name))
  );
}

/** What a file is that is not read here, and what to do with it. `endings` are those that are read, `noun` is what a file here holds. */
export function explainForeignFile(
  name: string,
  noun: string,
  endings: readonly string[],
): { readonly problem: string; readonly remedy: string } {
  const ending = /\.[^.]+$/.exec(name)?.[0] ?? "";
  const wanted = endings.join(" or ");
  const left = leftBehind.find(([pattern]) => pattern.test(name));
  if (left) return { problem: `${name} is ${left[1]}.`, remedy: "Delete it." };
  const known = foreignEndings.find(([list]) => list.includes(ending.toLowerCase()));
  if (known) {
    const [, what, instead] = known;
    return { problem: `${name} is ${what}, which cannot be read here.`, remedy: instead(wanted, noun) };
  }
  const problem = `A file of this kind is not read here, so ${noun} ${name} would be lost.`;
  const double = endings.find((one) => name.toLowerCase().endsWith(`${one}.txt`));
  if (double !== undefined)
    return {
      problem,
      remedy: `Rename it to ${name.slice(0, -".txt".length)}: it ends in .txt behind ${double}, which Windows may hide.`,
    };
  const same = findSameForm(name, endings);
  return same === undefined
    ? { problem, remedy: `Move it to where it belongs; what is read here ends in ${wanted}.` }
    : { problem, remedy: `Rename it to end in ${same}.` };
}

/** The ending that a file would have if it were named as it is to be; undefined where it is another kind of file. */
export function findSameForm(name: string, endings: readonly string[]): string | undefined {
  const ending = /\.[^.]+$/.exec(name)?.[0]?.toLowerCase() ?? "";
  return endings.find((one) => sameForm[ending] === one);
}

/** Endings under which some programs save what is read here under another. */
const sameForm: Readonly<Record<string, string>> = {
  ".yml": ".yaml",
  ".yaml": ".yaml",
  ".markdown": ".md",
  ".mkd": ".md",
  ".md": ".md",
  ".mdx": ".mdx",
  ".csv": ".csv",
};

const leftBehind: readonly (readonly [RegExp, string])[] = [
  [/\.(?:orig|rej)$/i, "left over from a merge"],
  [/(?:\.bak|\.old|\.backup|~)$/i, "a copy that a program made before saving"],
  [/\.(?:tmp|temp|swp|swo|part|crdownload)$/i, "what a program was writing when it stopped"],
];

type Instead = (wanted: string, noun: string) => string;

const typeText: Instead = (wanted, noun) =>
  `Move it out of this folder, and write the ${noun} as a text file that ends in ${wanted}; renaming the file does not change what is in it.`;

/** What can be read is read by a command, into a draft. */
const importReport: Instead = (wanted, noun) =>
  noun === "document"
    ? "Move it out of this folder, and make a draft of it: npx findings import report <file>."
    : typeText(wanted, noun);

const foreignEndings: readonly (readonly [readonly string[], string, Instead])[] = [
  [[".docx"], "a document of a word processor", importReport],
  [[".doc", ".docm", ".odt", ".rtf", ".pages"], "a document of a word processor", typeText],
  [[".pdf"], "a PDF", importReport],
  [[".ppt", ".pptx", ".odp"], "a presentation", typeText],
  [
    [".xls", ".xlsx", ".xlsm", ".xlsb", ".ods", ".numbers"],
    "a workbook",
    (wanted, noun) =>
      wanted.includes(".csv")
        ? "Move it out of this folder, and save its sheet as CSV UTF-8 (comma delimited)."
        : noun === "table"
          ? "Move it out of this folder, and make tables of it: npx findings import sheet <file>."
          : typeText(wanted, noun),
  ],
  [
    [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".tif", ".tiff", ".bmp", ".heic"],
    "a picture",
    () => "Move it to public/, and name it in a text as /its-name.png.",
  ],
  [[".zip", ".7z", ".rar", ".gz", ".tar"], "an archive", () => "Unpack it, and put the files where they belong."],
  [[".html", ".htm", ".mht", ".eml", ".msg"], "a web page or a message", typeText],
  [[".exe", ".lnk", ".url", ".bat", ".cmd"], "a program or a shortcut", () => "Delete it."],
  [[".parquet", ".sqlite", ".db", ".accdb", ".mdb"], "a database", typeText],
];

/** The file's name without its ending. */
export function idFromFile(file: string): string {
  const name = file.slice(file.lastIndexOf("/") + 1);
  return name.slice(0, name.lastIndexOf("."));
}
