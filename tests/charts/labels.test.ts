import { describe, expect, test } from "vitest";
import { stackLabels, wrapText, type StackedLabel } from "../../src/charts/labels.ts";
import { estimateTextWidth } from "../../src/charts/style.ts";

describe("labels in one column", () => {
  const label = (wanted: number, height = 10): StackedLabel => ({ wanted, height });

  test("stay where they want to be when there is room", () => {
    expect(stackLabels([label(80), label(20), label(50)], 0, 100)).toEqual([80, 20, 50]);
    expect(stackLabels([label(20), label(30)], 0, 100)).toEqual([20, 30]);
  });

  test("move apart together when they collide", () => {
    expect(stackLabels([label(52), label(50)], 0, 100)).toEqual([56, 46]);
    expect(stackLabels([label(50), label(50), label(50)], 0, 100)).toEqual([40, 50, 60]);
  });

  test("push a neighbour that they only reach by moving", () => {
    expect(stackLabels([label(50), label(50), label(62)], 0, 100)).toEqual([44, 54, 64]);
  });

  test("take their height into account", () => {
    expect(stackLabels([label(50, 30), label(50, 10)], 0, 100)).toEqual([40, 60]);
  });

  test("stay within the column", () => {
    expect(stackLabels([label(-20), label(140)], 0, 100)).toEqual([5, 95]);
    expect(stackLabels([label(0), label(1), label(2)], 0, 100)).toEqual([5, 15, 25]);
    expect(stackLabels([label(100), label(99), label(98)], 0, 100)).toEqual([95, 85, 75]);
    expect(stackLabels([label(7)], 20, 100)).toEqual([25]);
  });

  test("begin at the top when there are more than fit", () => {
    expect(stackLabels([label(10, 60), label(90, 60)], 0, 100)).toEqual([30, 90]);
  });

  test("keep the order given for equal places, and there may be none", () => {
    expect(stackLabels([label(50), label(50)], 0, 100)).toEqual([45, 55]);
    expect(stackLabels([], 0, 100)).toEqual([]);
  });

  test("never overlap, leave the column or change places, whatever they want", () => {
    const random = createRandom(7);
    for (let run = 0; run < 500; run += 1) {
      const labels = Array.from({ length: 1 + Math.floor(random() * 8) }, () =>
        label(random() * 340 - 20, 18 * (1 + Math.floor(random() * 2))),
      );
      const centres = stackLabels(labels, 0, 300);
      const boxes = labels
        .map(({ wanted, height }, index) => ({
          wanted,
          top: (centres[index] ?? NaN) - height / 2,
          bottom: (centres[index] ?? NaN) + height / 2,
        }))
        .sort((a, b) => a.top - b.top);
      expect(boxes.every(({ top, bottom }) => top >= -1e-9 && bottom <= 300 + 1e-9)).toBe(true);
      boxes.slice(1).forEach((box, index) => {
        expect(box.top).toBeGreaterThanOrEqual((boxes[index]?.bottom ?? NaN) - 1e-9);
        expect(box.wanted).toBeGreaterThanOrEqual(boxes[index]?.wanted ?? NaN);
      });
    }
  });
});

describe("breaking a text into lines", () => {
  const width = (text: string) => estimateTextWidth(text);

  test("between words, as many on a line as fit", () => {
    expect(wrapText("Statistical neighbours 73.0%", 84)).toEqual(["Statistical", "neighbours", "73.0%"]);
    expect(wrapText("Statistical neighbours 73.0%", 160)).toEqual(["Statistical neighbours", "73.0%"]);
    expect(wrapText("Statistical neighbours 73.0%", 220)).toEqual(["Statistical neighbours 73.0%"]);
  });

  test("a line may be exactly as wide as the room", () => {
    expect(wrapText("Barnet 73.2%", width("Barnet 73.2%"))).toEqual(["Barnet 73.2%"]);
    expect(wrapText("Barnet 73.2%", width("Barnet 73.2%") - 0.1)).toEqual(["Barnet", "73.2%"]);
  });

  test("a word that is too long keeps a line of its own", () => {
    expect(wrapText("In Northamptonshire 5%", 40)).toEqual(["In", "Northamptonshire", "5%"]);
  });

  test("smaller letters need less room", () => {
    expect(wrapText("Barnet 73.2%", width("Barnet 73.2%") - 1, 10)).toEqual(["Barnet 73.2%"]);
  });

  test("no word is lost", () => {
    const text = "Kingston and Richmond and Windsor and Maidenhead";
    for (let room = 20; room < 400; room += 7) {
      const lines = wrapText(text, room);
      expect(lines.join(" ")).toBe(text);
      expect(lines.every((line) => width(line) <= room || !line.includes(" "))).toBe(true);
    }
  });
});

describe("estimated width of a text", () => {
  test.each([
    ["2016/17", 54.2],
    ["Barnet", 44.2],
    ["England 70.7%", 101.7],
    ["Statistical neighbours", 142.6],
    ["£1,500,000", 75.1],
    ["WWW", 42.5],
    ["−0.40", 38.0],
  ])("%s lies within 10%% of the %f pixels that Helvetica's metrics give", (text, helvetica) => {
    expect(estimateTextWidth(text) / helvetica).toBeGreaterThan(0.9);
    expect(estimateTextWidth(text) / helvetica).toBeLessThan(1.1);
  });

  test("grows with the size", () => {
    expect(estimateTextWidth("Barnet", 30)).toBeCloseTo(2 * estimateTextWidth("Barnet", 15), 9);
    expect(estimateTextWidth("")).toBe(0);
  });
});

/** Numbers from 0 to 1 that are the same in every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
