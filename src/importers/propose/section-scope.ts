import { subjectWords } from "./aspects.ts";
import type { BoundColumn } from "./bind-table.ts";
import { findSubjects } from "./find-subjects.ts";
import type { Measure } from "./measures.ts";
import type { Named } from "./proposal.ts";
import { spellings, type ShortForm } from "./short-forms.ts";
import type { SourceSection } from "./source.ts";

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
