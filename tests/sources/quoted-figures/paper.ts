import { cleanText } from "../printed-tables/source.ts";
import { readSourceLines } from "../source-text.ts";
import type { Paper } from "./quoted.ts";

/** The text of each numbered paragraph and named section of a paper, in the paper's order. */
export type Places = ReadonlyMap<string, string>;

const paragraphNumber = /^(?:- )?(\d+(?:\.\d+)*)\.? (?=\S)/;

/**
 * Cuts a paper into its places. A paragraph goes on to the next number or heading, over page breaks; a section to the next heading
 * that the paper's entry names, or that the source marks as one. Places of the same name are taken together.
 */
export function readPlaces(paper: Paper): Places {
  const lines = readSourceLines(paper.file);
  const clean = lines.map((line) => line.split("\t").map(cleanText).join(" ").trim());
  const start = findBeginning(clean, paper.from, 0);
  const end = paper.to === undefined ? lines.length : findBeginning(clean, paper.to, start);
  const places = new Map<string, string>();
  let [section, paragraph]: (string | undefined)[] = [];
  for (let line = start; line < end; line += 1) {
    const text = clean[line] ?? "";
    const heading = findNamed(paper.headings, text);
    if (heading !== undefined || lines[line]?.startsWith("#")) [section, paragraph] = [heading, undefined];
    const [marker = "", number] = paragraphNumber.exec(text) ?? [];
    paragraph = findNamed(paper.unnumbered, text) ?? number ?? paragraph;
    for (const place of new Set([section, paragraph]))
      if (place !== undefined && text !== "")
        places.set(place, `${places.get(place) ?? ""} ${text.slice(marker.length).replace(/^- /, "")}`.trim());
  }
  const missing = Object.keys({ ...paper.headings, ...paper.unnumbered }).filter((name) => !places.has(name));
  if (missing.length > 0) throw new Error(`${paper.document} has no ${missing.join(", ")}.`);
  return places;
}

function findBeginning(lines: readonly string[], beginning: string, from: number): number {
  const line = lines.findIndex((text, index) => index >= from && text.startsWith(beginning));
  if (line < 0) throw new Error(`No line begins with “${beginning}”.`);
  return line;
}

function findNamed(names: Paper["headings"], text: string): string | undefined {
  return Object.entries(names ?? {}).find(([, beginning]) => text.startsWith(beginning))?.[0];
}
