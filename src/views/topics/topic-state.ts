/*
 * A topic opens with its state in up to three sentences, each by rule and dated: what inspectors judged last, which headline measures moved by more than is
 * small, and what inspectors last said is still needed. Nothing is said where nothing is known, and no sentence weighs one against another.
 */
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { isShared } from "../../catalogue/councils.ts";
import { stateLatestChange } from "../../findings/change.ts";
import { describeEvidence, shortenName } from "../../findings/register-words.ts";
import { compareText } from "../../records/issue.ts";
import { capitalise } from "../../statistics/format.ts";
import { formatDate, formatPeriod } from "../../statistics/format-time.ts";
import { countAll, countNoun, joinWords, numberInWords } from "../../statistics/format-lists.ts";
import { latestValue, seriesOf } from "../../statistics/series.ts";
import type { ThreadPage } from "../threads/thread-pages.ts";
import { listNewestJudgements, nameAmong } from "./newest-judgements.ts";
import type { TopicPage } from "./topic-pages.ts";

/** A sentence of a topic's state under the question that it answers. */
export interface TopicSentence {
  readonly asks: string;
  readonly says: string;
}

/** More names than this are counted. */
const mostNames = 3;

/** The state of a topic, in the order of reading; a sentence for which there is nothing to say is left out. */
export function stateTopic(page: TopicPage, catalogue: Catalogue): TopicSentence[] {
  const sentences = [
    ["What was judged", stateJudged(page, catalogue)],
    ["What changed", isShared(catalogue.site) ? undefined : stateChanged(page.tiles, catalogue)],
    ["What is still needed", stateNeeded(page.threads)],
  ] as const;
  return sentences.flatMap(([asks, says]) => (says === undefined ? [] : [{ asks, says }]));
}

/** “Ofsted, 9 July 2024: Good for “Leaders”.” Of several councils each by its name. */
function stateJudged(page: TopicPage, { site }: Catalogue): string | undefined {
  const said = listNewestJudgements(page, site).map(({ area, judgements }) => {
    const [first] = judgements;
    const who = first ? `${shortenName(first.framework.inspectorate)}, ${formatDate(first.date)}` : "";
    const given = judgements.map((item) => `${item.judgement.word} for “${nameAmong(item, judgements)}”`);
    return `${isShared(site) ? `${area.name}: ` : ""}${who}: ${given.join("; ")}.`;
  });
  return said.length > 0 ? said.join(" ") : undefined;
}

/** Which headline measures moved since their figure before, by the rules of every sentence about change. */
export function stateChanged(headlines: readonly IndicatorEntry[], { site, areas }: Catalogue): string | undefined {
  const measured = headlines.flatMap((indicator) => {
    const own = seriesOf(indicator, site.council.area);
    const latest = own && latestValue(own);
    if (!own || !latest) return [];
    const when = formatPeriod(latest.period, indicator.periodKind);
    return [{ name: indicator.title, when, change: stateLatestChange(indicator, own, areas) }];
  });
  const compared = measured.filter(({ change }) => change);
  if (compared.length === 0) return undefined;
  const moved = (test: (change: NonNullable<(typeof compared)[number]["change"]>) => boolean) =>
    compared.flatMap(({ name, when, change }) => (change && test(change) ? [`${name} (${when})`] : []));
  const groups = [
    ["Better", moved(({ verdict }) => verdict === "better")],
    ["Worse", moved(({ verdict }) => verdict === "worse")],
    ["Higher", moved(({ verdict, direction }) => verdict === undefined && direction === "above")],
    ["Lower", moved(({ verdict, direction }) => verdict === undefined && direction === "below")],
  ] as const;
  const told = groups.flatMap(([word, names]) => (names.length > 0 ? [`${word}: ${listSome(names)}.`] : []));
  const level = compared.filter(({ change }) => change?.direction === "level").length;
  const alone = measured.length - compared.length;
  return [
    ...told,
    ...stateRest(level, alone, told.length > 0),
    "Each newest figure here is compared with the one before it.",
  ].join(" ");
}

/** How many measures hardly changed, and of how many there is only one figure: "One changed little, and six have no earlier figure to compare." */
function stateRest(level: number, alone: number, afterOthers: boolean): string[] {
  const compared = `${level === 1 ? "the one measure" : countAll(level, "measure")} that can be compared`;
  const parts = [
    ...(level > 0 ? [`${afterOthers ? numberInWords(level) : compared} changed little`] : []),
    ...(alone > 0 ? [`${numberInWords(alone)} ${alone === 1 ? "has" : "have"} no earlier figure to compare`] : []),
  ];
  return parts.length > 0 ? [`${capitalise(parts.join(", and "))}.`] : [];
}

/** What inspectors last said is still needed, newest word first; that they came back to nothing, where they did not. */
export function stateNeeded(threads: readonly ThreadPage[]): string | undefined {
  if (threads.length === 0) return undefined;
  const ends = ({ state }: ThreadPage) => state.inspector?.evidence.ends ?? "";
  const open = threads
    .filter(({ state }) => state.group === "needed" || state.group === "mixed")
    .sort((a, b) => compareText(ends(b), ends(a)));
  const all = threads.length;
  const untold = threads.filter(({ state }) => state.group === "unanswered").length;
  if (untold === all) return `No later verdict of inspectors is published here on ${nameNone(all)} followed.`;
  if (open.length === 0) {
    const rest =
      untold > 0
        ? `; on the other${untold === 1 ? "" : ` ${untold}`} they gave no later verdict that is published here`
        : "";
    return `When inspectors last reported, they saw progress, or what they asked for was met, on ${nameShare(all - untold, all)} followed here${rest}.`;
  }
  const names = open.map(({ thread, state }) => {
    const when = state.inspector ? describeEvidence(state.inspector.evidence) : "";
    return `${thread.title} (${[state.group === "mixed" ? "in part" : "", when].filter(Boolean).join(", ")})`;
  });
  return `When inspectors last reported, more was needed on ${nameShare(open.length, all)} followed here: ${nameSome(names)}.`;
}

/** “both matters”, “3 of the 14 matters”. */
function nameShare(some: number, all: number): string {
  return some === all ? nameAll(all) : `${some} of the ${countNoun(all, "matter")}`;
}

/** “either matter”, “any of the 3 matters”: all of them after “no”. */
function nameNone(all: number): string {
  if (all === 1) return "the one matter";
  return all === 2 ? "either matter" : `any of the ${countNoun(all, "matter")}`;
}

function nameAll(all: number): string {
  return all === 1 ? "the one matter" : countAll(all, "matter");
}

/** Names of which each begins with a capital, apart from each other. */
function listSome(names: readonly string[]): string {
  if (names.length <= mostNames) return names.join("; ");
  const shown = names.slice(0, mostNames - 1);
  return `${shown.join("; ")}; and ${names.length - shown.length} more`;
}

function nameSome(names: readonly string[]): string {
  if (names.length <= mostNames) return joinWords(names);
  const shown = names.slice(0, mostNames - 1);
  return joinWords([...shown, `${names.length - shown.length} more`]);
}
