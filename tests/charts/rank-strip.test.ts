import { describe, expect, test } from "vitest";
import * as examples from "../../src/charts/rank-strip/examples.ts";
import { placeRankStrip } from "../../src/charts/rank-strip/layout.ts";
import { describeRankStrip } from "../../src/charts/rank-strip/words.ts";
import { bandLimit, isInBand } from "../../src/statistics/rank.ts";
import { listCases } from "./drawn-charts.ts";

describe.each(listCases(examples))("rank strip %s at %i pixels", (_, width, data) => {
  const layout = placeRankStrip(data, width);

  test("a mark stands at its rank among as many as were ranked, on its strip", () => {
    layout.rows.forEach(({ mark, strip }, index) => {
      const { rank = 0, of = 1 } = data.rows[index] ?? {};
      expect(mark.x).toBeCloseTo(layout.left + ((rank - 0.5) / of) * (layout.right - layout.left), 0);
      expect(mark.y).toBe(strip.top + strip.height / 2);
    });
  });

  test("a mark lies on the shade of a band where its rank lies in it, and on no other", () => {
    layout.rows.forEach(({ mark, bands }, index) => {
      const { rank = 0, of = 1 } = data.rows[index] ?? {};
      const holding = data.bands.filter((band) => isInBand(rank, of, band) && bandLimit(band, of) > 0);
      expect(bands.filter(({ from, to }) => from <= mark.x && mark.x <= to)).toHaveLength(holding.length);
    });
  });

  test("brackets are those of the latest period, and no words cross another bracket", () => {
    const last = layout.rows.at(-1);
    const spans = (items: readonly { from: number; to: number }[] = []) =>
      items.map(({ from, to }) => `${from}–${to}`).sort();
    expect(spans(layout.brackets)).toEqual(spans(last?.bands));
    for (const { label, y } of layout.brackets)
      if (label)
        expect(
          layout.brackets.filter(
            (other) => other.y === y && other.from < label.x && label.x < other.to && other.label !== label,
          ),
        ).toEqual([]);
  });
});

test("the words name the bands by their last or first rank, then every rank", () => {
  expect(describeRankStrip(examples.risen)).toBe(
    "Rank strip from 1, the best, on the left to 152 on the right. Bands: top 5% to rank 7, top 10% to rank 15, top 20% to rank 30, " +
      "bottom half from rank 77. 2016: 87th of 152; 2017: 39th of 152.",
  );
  expect(describeRankStrip(examples.fewAreas)).toContain("Bands: top 20% to rank 1, bottom half from rank 5.");
});
