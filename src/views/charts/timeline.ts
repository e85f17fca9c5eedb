import type { AreaEntry } from "../../catalogue/catalogue.ts";
import { judgementTimeline } from "../../charts/judgement-timeline/chart.ts";
import type { TimelineData } from "../../charts/judgement-timeline/layout.ts";
import { stateJudgements } from "../../findings/judgements.ts";
import { formatDate } from "../../statistics/format-time.ts";
import { listUniqueSources, presentChart, type PublishedChart } from "./words.ts";
import type { DatedJudgement } from "../judgements/judgement-history.ts";
import { yearOf } from "./year-of.ts";
import { areaUrl } from "../../model/addresses.ts";

export interface TimelineFigure extends PublishedChart {
  readonly data: TimelineData;
}

/**
 * The timeline of an authority's overall judgements, oldest first: of those that can stand side by side, which share a theme, where there are several
 * kinds. Undefined where there are fewer than two: a table says as much.
 */
export function buildTimelineFigure(
  judgements: readonly DatedJudgement[],
  { id, name }: Pick<AreaEntry, "id" | "name">,
): TimelineFigure | undefined {
  const whole = judgements.flatMap((item) =>
    item.area.overall && item.position ? [{ ...item, position: item.position.position }] : [],
  );
  const [overall = []] = [...Map.groupBy(whole, ({ area, framework }) => area.theme ?? framework.id).values()].sort(
    (a, b) => b.length - a.length,
  );
  if (overall.length < 2) return undefined;
  const data: TimelineData = {
    events: overall.map(({ date, area, framework, position }) => ({
      time: yearOf(date),
      label: formatDate(date),
      title: `${area.part ?? area.title}. ${framework.shortTitle}`,
      scale: framework.scale.map(({ word }) => word),
      position,
    })),
  };
  return {
    ...presentChart(judgementTimeline, data),
    id: `judgements/${id}`,
    page: areaUrl(id),
    title: stateJudgements(
      overall.map(({ date, judgement }) => ({ year: date.slice(0, 4), word: judgement.word })),
      name,
    ),
    subtitle: "Overall judgements, each on the scale of its own framework, best grade first.",
    sources: listUniqueSources(
      overall.map(({ document, judgement }) => ({ document: document.id, place: judgement.place })),
    ),
  };
}
