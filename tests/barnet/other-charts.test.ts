import { describe, expect, test } from "vitest";
import { placePanels } from "../../src/charts/small-multiples/layout.ts";
import { drawPanel } from "../../src/charts/small-multiples/svg.ts";
import { buildGapFigure } from "../../src/views/charts/gap.ts";
import { listJudgements } from "../../src/views/judgements/judgement-history.ts";
import { listPanelSets } from "../../src/views/charts/panel-sets.ts";
import { buildPanelsFigure } from "../../src/views/charts/panels.ts";
import { buildRankFigure } from "../../src/views/charts/rank.ts";
import { buildTableFigure } from "../../src/views/charts/table.ts";
import { buildTimelineFigure } from "../../src/views/charts/timeline.ts";
import { findMarkBoxes, findOutside, findOverlaps, findTextBoxes, readElements } from "../charts/svg-boxes.ts";
import { barnet } from "./barnet.ts";

const indicators = [...barnet.indicators.values()];

/** Every figure of the site besides the charts of single indicators, by where it stands. */
const figures = {
  gap: indicators.flatMap((item) => tie(item.id, buildGapFigure(item, barnet))),
  rank: indicators.flatMap((item) => tie(item.id, buildRankFigure(item, barnet))),
  table: [...barnet.tables.values()].flatMap((item) => tie(item.id, buildTableFigure(item, barnet.areas))),
  timeline: [...barnet.areas].flatMap(([id, { name }]) =>
    tie(id, buildTimelineFigure(listJudgements(barnet, id), { id, name })),
  ),
  panels: [...barnet.topics.keys()].flatMap((topic) =>
    listPanelSets(
      indicators.filter((item) => item.topic === topic),
      barnet,
    ).map((set) => ({ id: topic, figure: buildPanelsFigure(set, barnet) })),
  ),
};

const drawings = [340, 720].flatMap((width) => [
  ...[figures.gap, figures.rank, figures.table, figures.timeline]
    .flat()
    .map(({ id, figure }) => ({ id, svg: figure.draw(width) })),
  ...figures.panels.flatMap(({ id, figure }) =>
    placePanels(figure.data).panels.map((panel) => ({ id, svg: drawPanel(panel, figure.title) })),
  ),
]);

test("the site has figures of every kind", () => {
  expect(Object.values(figures).filter((list) => list.length === 0)).toEqual([]);
  expect(drawings.length).toBeGreaterThan(100);
});

describe("every figure", () => {
  test("has texts that neither overlap nor cover a mark, inside its frame", () => {
    const faults = drawings.flatMap(({ id, svg }) => {
      const [texts, marks] = [findTextBoxes(svg), findMarkBoxes(svg)];
      const { width, height } = readElements(svg)[0]?.attributes ?? {};
      const outside = findOutside([...texts, ...marks], Number(width), Number(height));
      return [...findOverlaps(texts), ...findOverlaps(texts, marks), ...outside].map((found) => `${id}: ${found}`);
    });
    expect(faults).toEqual([]);
  });

  test("has a title of at most thirty words without machine numbers, and a text alternative", () => {
    const all = Object.values(figures).flatMap((list) => [...list] as { id: string; figure: { title: string } }[]);
    expect(all.filter(({ figure }) => figure.title.split(" ").length > 30).map(({ figure }) => figure.title)).toEqual(
      [],
    );
    expect(
      all.filter(({ figure }) => /NaN|undefined|Infinity|\s{2}/.test(JSON.stringify(figure))).map(({ id }) => id),
    ).toEqual([]);
  });
});

function tie<Figure>(id: string, figure: Figure | undefined): { id: string; figure: Figure }[] {
  return figure === undefined ? [] : [{ id, figure }];
}
