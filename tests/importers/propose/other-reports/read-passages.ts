import { findIn } from "../proposing-fixture.ts";
import type { Changes } from "../../../site-fixture.ts";
import type { Passage } from "./passage.ts";
import { servicesReport } from "./service-records.ts";
import { shorten } from "./short-statement.ts";

/** What of a passage was found, what was missed, and what it does not say. */
export interface ReadPassage {
  readonly text: string;
  readonly known: readonly string[];
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Which way a gap or a change goes may be said or left to its figures. */
const withoutSide = (short: string) => short.replace(/ (?:ahead|behind|either)$|(?<=^change .*) (?:rise|fall)\b/g, "");

/** Reads passages as parts of a report whose figures are held. */
export function readPassages(passages: readonly Passage[], records: Changes): ReadPassage[] {
  return passages.map(({ under, text, says }) => {
    const statements = findIn(`## ${under}\n\n${text}\n`, records, servicesReport).flatMap(({ content }) =>
      content.kind === "comparison"
        ? content.than.map((each) => shorten({ ...content, than: [each] }))
        : [shorten(content)],
    );
    const found = new Set(statements.map(withoutSide));
    const waysOf = (say: string) => say.replace(/^\? /, "").split(" | ").map(withoutSide);
    const due = says.filter((say) => !say.startsWith("? "));
    const right = new Set(says.flatMap(waysOf));
    return {
      text,
      known: due.filter((say) => waysOf(say).some((way) => found.has(way))),
      missed: due.filter((say) => !waysOf(say).some((way) => found.has(way))),
      wrong: [...found].filter((each) => !right.has(each)),
    };
  });
}
