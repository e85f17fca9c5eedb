import { isShared } from "../../catalogue/councils.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { once } from "../../catalogue/once.ts";
import { story } from "../../charts/story/chart.ts";
import type { StoryData, StoryKind } from "../../charts/story/layout.ts";
import { stateJudgements } from "../../findings/judgements.ts";
import { areaName } from "../../catalogue/area-names.ts";
import { councilUrl } from "../../model/addresses.ts";
import { listStoryEvents, type StoryEvent } from "../story/story-events.ts";
import { listUniqueSources, presentChart, type PublishedChart } from "./words.ts";
import { yearOf } from "./year-of.ts";

/** The story of an authority's services as a drawing, with its events for a list. */
export interface StoryFigure extends PublishedChart {
  readonly data: StoryData;
  /** All events, oldest first. */
  readonly events: readonly StoryEvent[];
}

/** The story of an authority, which stands on its home page. Undefined where it was judged as a whole fewer than two times: that is no story. */
export function buildStoryFigure(catalogue: Catalogue, authority: string): StoryFigure | undefined {
  return once(catalogue, `story of ${authority}`, () => {
    const events = listStoryEvents(catalogue, authority);
    const judged = events.filter(({ kind }) => kind === "judgement");
    if (judged.length < 2) return undefined;
    const data = { lanes: kinds.flatMap((kind) => buildLane(kind, events)) };
    return {
      ...presentChart(story, data),
      events,
      id: `story/${authority}`,
      page: catalogue.site.lead !== undefined || isShared(catalogue.site) ? councilUrl(authority) : "/",
      title: stateJudgements(
        judged.flatMap(({ date, judgements }) =>
          judgements.map(({ judgement }) => ({ year: date.slice(0, 4), word: judgement.word })),
        ),
        areaName(catalogue.areas, authority),
      ),
      subtitle:
        "Overall judgements, each in the words of its own framework, and what happened in between. Years are drawn to scale.",
      sources: listUniqueSources(judged.flatMap(({ sources }) => sources)),
    };
  });
}

const kinds = ["judgement", "visit", "plan", "decision"] as const satisfies readonly StoryKind[];

/** What a lane shows; how many of each there are is what marks that lie over each other do not show. */
const laneTitles: Record<StoryKind, (count: number) => string> = {
  judgement: () => "Judged as a whole",
  visit: (count) => `Visits without a grade: ${count}`,
  plan: (count) => `Plans: ${count}`,
  decision: (count) => `Meetings that decided: ${count}`,
};

function buildLane(kind: StoryKind, all: readonly StoryEvent[]): StoryData["lanes"] {
  const events = all.filter((event) => event.kind === kind);
  if (events.length === 0) return [];
  return [
    {
      kind,
      title: laneTitles[kind](events.length),
      events: events.map(({ date, label, title, judgements: [first] }) => ({
        time: yearOf(date),
        label,
        title,
        ...(first?.position && { grade: { text: first.judgement.word, tone: first.position.tone } }),
      })),
    },
  ];
}
