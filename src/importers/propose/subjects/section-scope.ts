import { subjectWords } from "../words/aspects.ts";
import type { BoundColumn } from "../tables/bind-table.ts";
import { findSubjects } from "./find-subjects.ts";
import type { Measure } from "./measures.ts";
import type { Named } from "../proposal.ts";
import { spellings, type ShortForm } from "../words/short-forms.ts";
import { tablesOf, type SourceSection } from "../source/source.ts";
import { wordsOf } from "../words/words.ts";

/** The one indicator that the heading of a section names, as "Primary attendance" does. */
export function readHeading({ headings }: SourceSection, all: readonly Measure[]): readonly Named[] {
  const heading = headings.at(-1) ?? "";
  const named = findSubjects(heading, { scope: [], all, headings: [], sentence: heading }) ?? [];
  return named.length === 1 ? named.map((each) => ({ ...each, why: "the heading of this section names it" })) : [];
}

/** The indicators of the tables of a section, each in its latest period there, and named by the heading of its column too. */
export function scopeOf(columns: readonly BoundColumn[], forms: readonly ShortForm[]): Named[] {
  const scope = new Map<string, Named>();
  for (const { measure, period, heading, isBracketed } of columns) {
    if (isBracketed) continue;
    const known = scope.get(measure.indicator.id);
    if (known && known.period >= period) continue;
    scope.set(measure.indicator.id, { measure: withHeading(measure, heading, forms), period, why: "" });
  }
  return [...scope.values()];
}

function withHeading(measure: Measure, heading: string, forms: readonly ShortForm[]): Measure {
  const ofGroup = new Set(measure.groups.flat());
  const named = subjectWords(heading).filter((word) => !ofGroup.has(word));
  if (named.every((word) => /^\d+$/.test(word))) return measure;
  return { ...measure, subjects: [...measure.subjects, ...spellings(named, forms)] };
}

/**
 * The sections that one without tables introduces: those below its heading; else those that follow it beside it and share a word with its heading, as
 * "By ethnicity" and "Results by ethnicity".
 */
export function listIntroduced(sections: readonly SourceSection[], at: number): readonly SourceSection[] {
  const own = sections[at];
  if (!own || tablesOf(own).length > 0 || own.headings.length === 0) return [];
  const depth = own.headings.length;
  const after = sections.slice(at + 1);
  const isBelow = ({ headings }: SourceSection) =>
    headings.length > depth && own.headings.every((heading, index) => headings[index] === heading);
  const end = after.findIndex((section) => !isBelow(section));
  const below = after.slice(0, end < 0 ? after.length : end);
  if (below.length > 0) return below;
  const words = new Set(wordsOf(own.headings.at(-1) ?? "").filter((word) => word.length > 4));
  const isBeside = (section: SourceSection) =>
    section.headings.length === depth &&
    tablesOf(section).length > 0 &&
    wordsOf(section.headings.at(-1) ?? "").some((word) => words.has(word));
  const last = after.findIndex((section) => !isBeside(section));
  return after.slice(0, last < 0 ? after.length : last);
}
