import { listHeldAgainst } from "../catalogue/councils.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Stage } from "../model/stage.ts";
import { capitalise } from "../statistics/format.ts";
import { countAll, joinWords } from "../statistics/format-lists.ts";
import { findIndicators } from "../catalogue/find-indicators.ts";
import { nameInSentence } from "../catalogue/area-names.ts";
import { stateKeyMeasure, type Standing } from "./key-measure.ts";

/** A stage in two short sentences. */
export interface InShort {
  /** On how many measures the council is better than the widest comparator, level with it, or not as good. */
  readonly standing: string;
  /** The latest periods of its figures; empty where there are none. */
  readonly latest: string;
}

/** The question that a page for parents answers, about the past: with the year where all its figures are for one. */
export function askHowItDid(name: string, latest = ""): string {
  return `how did ${name} do${latest === "" || latest.includes(" and ") ? "" : ` in ${latest}`}?`;
}

/** Counts how a stage's key measures stand to the widest comparator. */
export function stateInShort(catalogue: Catalogue, { measures }: Stage): InShort {
  const { areas } = catalogue;
  const ids = measures.map(({ indicator }) => indicator);
  const statements = findIndicators(catalogue, ids).map((indicator) => stateKeyMeasure(indicator, catalogue));
  const widest = listHeldAgainst(catalogue).at(-1) ?? "";
  return {
    standing: countStandings(
      nameInSentence(widest, areas),
      statements.map(({ standing }) => standing),
    ),
    latest: joinWords([...new Set(statements.flatMap(({ period, figure }) => (figure ? period : [])))]),
  };
}

const standingWords: Record<Standing, readonly [words: string, joint: string]> = {
  better: ["better", "than"],
  level: ["level", "with"],
  worse: ["not as good", "as"],
};

function countStandings(name: string, standings: readonly (Standing | undefined)[]): string {
  const compared = standings.filter((standing) => standing !== undefined);
  const among = compared.length < standings.length ? " compared" : "";
  const counts = (Object.keys(standingWords) as Standing[]).flatMap((standing) => {
    const count = compared.filter((item) => item === standing).length;
    return count === 0 ? [] : [{ standing, count }];
  });
  const [first, ...others] = counts;
  if (!first) return `No figures to compare with ${name} are published here.`;
  const [words, joint] = standingWords[first.standing];
  const share =
    others.length > 0
      ? `${first.count} of ${compared.length} measures`
      : compared.length === 1
        ? "the one measure"
        : countAll(first.count, "measure");
  const rest = others.map(({ standing, count }) => `, ${standingWords[standing][0]} on ${count}`).join("");
  return `${capitalise(`${words} ${joint} ${name}`)} on ${share}${among}${rest}.`;
}
