import type { Place } from "../locate.ts";

/** A slip of layout that makes a YAML text unreadable, at the line where it was made. */
export interface LayoutSlip extends Place {
  readonly problem: string;
  readonly remedy: string;
}

/**
 * Finds the slip behind an error of the parser, which often names a later line and the wrong cause: a hyphen without its space, a missing colon, an
 * apostrophe that ends its text, a line that is indented unlike its neighbours. `errorLine` counts from 1 in the text.
 */
export function findLayoutSlip(text: string, errorLine: number): LayoutSlip | undefined {
  const lines = text.split("\n");
  const near = [errorLine, errorLine - 1, errorLine + 1].filter((line) => line >= 1 && line <= lines.length);
  const at = (line: number) => lines[line - 1] ?? "";
  for (const line of near) {
    const hyphen = /^( *)-[A-Za-z]\w*:(?: |$)/.exec(at(line));
    if (hyphen)
      return {
        ...{ line, column: (hyphen[1] ?? "").length + 1 },
        problem: "There is no space after the hyphen here.",
        remedy: "Write a hyphen, a space, and then the field.",
      };
  }
  const apostrophe = /^[^"#]*: +'[^']*[\p{L}\d](')[\p{L}]/u.exec(at(errorLine));
  if (apostrophe)
    return {
      ...{ line: errorLine, column: apostrophe[0].length - 1 },
      problem: "The apostrophe here ends the text, which begins with the same sign.",
      remedy: 'Put double quotation marks around the text: "…".',
    };
  const odd = findOddIndent(lines);
  if (odd) return odd;
  for (const line of near) {
    const field = /^( *(?:- )?)([A-Za-z]\w*)( +)[^:]*$/.exec(at(line));
    if (field && isAmongFields(lines, line))
      return {
        ...{ line, column: (field[1] ?? "").length + (field[2] ?? "").length + 1 },
        problem: `There is no colon after ${field[2] ?? ""}.`,
        remedy:
          "Write a colon and a space after the name of the field; where the line belongs to the text above, indent it further.",
      };
  }
  return undefined;
}

/** Whether the line before begins a field at the same level, so that this one should too. */
function isAmongFields(lines: readonly string[], line: number): boolean {
  const indentOf = (words: string) => /^ */.exec(words)?.[0].length ?? 0;
  const own = lines[line - 1] ?? "";
  const before =
    lines.slice(0, line - 1).findLast((words) => words.trim() !== "" && indentOf(words) <= indentOf(own)) ?? "";
  return indentOf(before) === indentOf(own) && /^ *(?:- )?[\w"']+ *:/.test(before);
}

/** The first field or entry of a list that is indented unlike all that it could belong to. */
function findOddIndent(lines: readonly string[]): LayoutSlip | undefined {
  const levels: { readonly indent: number; readonly line: number }[] = [];
  let opens = true;
  let skipped: number | undefined;
  for (const [index, words] of lines.entries()) {
    if (words.trim() === "" || /^ *#/.test(words)) continue;
    const [, spaces = "", hyphens = "", name] = /^( *)((?:- +)*)(["']?[\w-]+["']? *:(?= |$))?/.exec(words) ?? [];
    const indent = spaces.length;
    if (skipped !== undefined && indent > skipped) continue;
    skipped = undefined;
    if (name === undefined && hyphens === "") continue;
    const top = levels.at(-1);
    const isDeeper = top === undefined || indent > top.indent;
    while (levels.length > 0 && (levels.at(-1)?.indent ?? 0) > indent) levels.pop();
    const level = levels.at(-1);
    const isOdd = isDeeper ? !opens && top !== undefined : level?.indent !== indent;
    if (isOdd) {
      const other = isDeeper ? top : (level ?? top);
      return {
        ...{ line: index + 1, column: indent + 1 },
        problem: `This line begins with ${countSpaces(indent)}, and no line above that it can belong to does; line ${other?.line ?? 1} begins with ${countSpaces(other?.indent ?? 0)}.`,
        remedy: "Line it up with the other fields of its record or list.",
      };
    }
    if (level?.indent !== indent) levels.push({ indent, line: index + 1 });
    const inner = indent + hyphens.length;
    if (hyphens !== "" && name !== undefined) levels.push({ indent: inner, line: index + 1 });
    const rest = words
      .slice(inner + (name ?? "").length)
      .replace(/ #.*$/, "")
      .trim();
    opens = rest === "";
    if (/^[|>][-+\d]*$/.test(rest)) skipped = inner;
  }
  return undefined;
}

function countSpaces(count: number): string {
  return count === 0 ? "none" : count === 1 ? "one space" : `${count} spaces`;
}
