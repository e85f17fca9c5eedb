import { describe, expect, test } from "vitest";
import * as examples from "../../src/charts/small-multiples/examples.ts";
import { placePanels } from "../../src/charts/small-multiples/layout.ts";
import { drawKey, drawPanel } from "../../src/charts/small-multiples/svg.ts";
import { describePanel } from "../../src/charts/small-multiples/words.ts";
import { styleOf } from "../../src/charts/style.ts";

describe.each(Object.entries(examples))("panels of %s", (_, data) => {
  const { axis, panels } = placePanels(data);

  test("have the same size and the same axes", () => {
    const shapes = panels.map(({ width, height, plot, ticks, periods }) =>
      JSON.stringify({ width, height, plot, ticks, periods }),
    );
    expect(new Set(shapes).size).toBe(1);
    expect(panels).toHaveLength(data.panels.length);
  });

  test("show every figure at the height that the common axis says", () => {
    panels.forEach(({ lines, plot }, index) => {
      const series = data.panels[index]?.series ?? [];
      lines.forEach(({ points }, line) => {
        const values = series[line]?.points.flatMap((point) => point.value ?? []) ?? [];
        const heights = values.map(
          (value) => plot.bottom - ((value - axis.minimum) / (axis.maximum - axis.minimum)) * (plot.bottom - plot.top),
        );
        points.forEach(({ y }, at) => {
          expect(y).toBeCloseTo(heights[at] ?? NaN, 0);
        });
        expect(points).toHaveLength(values.length);
      });
    });
  });

  test("say the figures of the last period, and only those", () => {
    const last = data.periods.at(-1)?.period;
    panels.forEach(({ figures, absence }, index) => {
      const points = data.panels[index]?.series.map((series) => series.points.at(-1)) ?? [];
      const wanted = points.flatMap((point) =>
        point?.period === last && point?.value !== undefined ? [point.text] : [],
      );
      expect(figures.map(({ text }) => text)).toEqual(wanted);
      expect(absence.length > 0).toBe(
        data.panels[index]?.series.every(({ points: all }) => all.every(({ value }) => value === undefined)),
      );
    });
  });
});

test("the words of a panel are enough to draw it", () => {
  const [, , , , lookedAfter] = examples.pupilGroups.panels;
  expect(lookedAfter && describePanel(lookedAfter, examples.pupilGroups)).toBe(
    "Line chart of Looked after children, from 2016 to 2017, vertical axis from 0% to 100%. " +
      "Oxbury: 45.5% (provisional) in 2016, 50% (provisional) in 2017. Country: 25% in 2016, not yet known in 2017.",
  );
  const [three] = examples.measures.panels;
  expect(three && describePanel(three, examples.measures)).toMatch(
    /Series break: no line to 2016 from the period before\.$/,
  );
});

test("a key shows a line as it is drawn, and is hidden from screen readers, who hear the names", () => {
  expect(drawKey(styleOf(1))).toMatch(
    /^<svg [^>]*aria-hidden="true"><line [^>]*stroke-dasharray="7 3"\/><path .*<\/svg>$/,
  );
});

test("the words of twice as many panels read twice as many figures", () => {
  const countReads = (count: number) => {
    let reads = 0;
    const [panel] = examples.measures.panels;
    if (!panel) throw new Error("The example has no panel.");
    const counted = Array.from({ length: count }, () => ({
      ...panel,
      get series() {
        reads += 1;
        return panel.series;
      },
    }));
    const data = { ...examples.measures, panels: counted };
    for (const one of data.panels) describePanel(one, data);
    return reads;
  };
  expect(countReads(40) / countReads(20)).toBeLessThan(2.05);
});

test("the figure of the country alone is not bold, as that of the council is", () => {
  const [panel] = examples.measures.panels;
  const [own, ...others] = panel?.series ?? [];
  if (!panel || !own || others.length === 0) throw new Error("The example has no two series.");
  const drawn = (series: typeof panel.series) => {
    const [placed] = placePanels({ ...examples.measures, panels: [{ ...panel, series }] }).panels;
    return placed ? drawPanel(placed, "").match(/font-weight="bold"/g)?.length : undefined;
  };
  expect(drawn([own, ...others])).toBe(1);
  expect(drawn([{ ...own, points: own.points.slice(0, -1) }, ...others])).toBeUndefined();
});
