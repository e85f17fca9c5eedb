import { describe, expect, test } from "vitest";
import { stateSketchedFinding as find, yearly } from "../charts/indicator-sketch.ts";

describe("how the first series stands to the widest comparator", () => {
  test("above in every year (Key Stage 5, three A grades, 2013 to 2017)", () => {
    expect(
      find({
        series: {
          barnet: yearly("18.1", "16.6", "18.3", "16.1", "18.9"),
          england: yearly("12.5", "12.0", "11.7", "12.9", "13.4"),
        },
      }),
    ).toBe("Barnet was above England in every year from 2013 to 2017");
  });

  test("below in every year (secondary absence, 2013 to 2017)", () => {
    expect(
      find({
        series: {
          barnet: yearly("5.3", "4.7", "4.9", "4.9", "4.6"),
          england: yearly("5.9", "5.2", "5.3", "5.2", "5.2"),
        },
      }),
    ).toBe("Barnet was below England in every year from 2013 to 2017");
  });

  test("level in every year", () => {
    expect(find({ series: { barnet: yearly("5", "6", "7"), england: yearly("5", "6", "7") } })).toBe(
      "Barnet was level with England in every year from 2013 to 2015",
    );
  });

  test("the same in both of two years names them", () => {
    expect(find({ series: { barnet: { 2016: "63", 2017: "71" }, england: { 2016: "54", 2017: "61" } } })).toBe(
      "Barnet was above England in 2016 and 2017",
    );
  });

  test("moved below for the first time (primary absence, 2013 to 2017)", () => {
    expect(
      find({
        series: {
          barnet: yearly("4.8", "4.1", "4.1", "4.1", "3.9"),
          england: yearly("4.7", "3.9", "4.0", "4.0", "4.0"),
        },
      }),
    ).toBe("Barnet moved below England in 2017, for the first time in the years shown");
  });

  test("moved above after being level", () => {
    expect(find({ series: { barnet: yearly("5", "5", "8"), england: yearly("5", "5", "6") } })).toBe(
      "Barnet moved above England in 2015, for the first time in the years shown",
    );
  });

  test("drew level from below (Black pupils at KS2: 48 and 51, then 61 and 61)", () => {
    expect(find({ series: { barnet: { 2016: "48", 2017: "61" }, england: { 2016: "51", 2017: "61" } } })).toBe(
      "Barnet drew level with England in 2017",
    );
  });

  test("has been above since the year in which it last moved there", () => {
    expect(find({ series: { barnet: yearly("4", "4", "8", "9"), england: yearly("5", "5", "5", "5") } })).toBe(
      "Barnet has been above England since 2015",
    );
    expect(find({ series: { barnet: yearly("8", "4", "8", "9"), england: yearly("5", "5", "5", "5") } })).toBe(
      "Barnet has been above England since 2015",
    );
  });

  test("has been level since", () => {
    expect(find({ series: { barnet: yearly("4", "5", "5"), england: yearly("5", "5", "5") } })).toBe(
      "Barnet has been level with England since 2014",
    );
  });

  test("is above again, having been below (good level of development, 2013 to 2017)", () => {
    expect(
      find({
        series: {
          barnet: yearly("59.5", "65.4", "68.1", "68.9", "73.2"),
          england: yearly("51.7", "60.4", "66.3", "69.3", "70.7"),
        },
      }),
    ).toBe("Barnet was above England in 2017, having been below in 2016");
  });

  test("is above again, having been level (phonics): the sentence does not end on a preposition", () => {
    const title = find({ series: { barnet: yearly("80.0", "81.0", "85"), england: yearly("77.0", "81.0", "81") } });
    expect(title).toMatch(/^Barnet was above England in 2015, .*\blevel\b.*2014$/);
    expect(title).not.toContain("with in");
  });

  test("is level again", () => {
    expect(find({ series: { barnet: yearly("5", "6", "5"), england: yearly("5", "5", "5") } })).toBe(
      "Barnet was level with England in 2015, having been above in 2014",
    );
  });

  test("figures that overlap by their rounding are level (68 and 68.1)", () => {
    expect(find({ series: { barnet: { 2017: "68" }, england: { 2017: "68.1" } } })).toBe(
      "Barnet was level with England in 2017",
    );
  });

  test("a year that only one of them has is not compared", () => {
    expect(find({ series: { barnet: yearly("9", "9", "9"), england: { 2012: "20", 2014: "5", 2015: "5" } } })).toBe(
      "Barnet was above England in 2014 and 2015",
    );
  });

  test("“every year” is said only where every year from the first to the last is compared", () => {
    expect(
      find({ series: { barnet: yearly("9", "9", "9", "9"), england: { 2013: "5", 2015: "5", 2016: "5" } } }),
    ).not.toContain("every year from 2013");
    expect(
      find({ series: { barnet: yearly("9", "9", "9", "9"), england: { ...yearly("5", "not-available", "5", "5") } } }),
    ).not.toContain("every year from 2013");
  });
});

describe("which comparator", () => {
  const barnet = { 2016: "50", 2017: "60" };

  test("the last one that has a figure for the latest year", () => {
    const series = { barnet, england: { 2017: "70" }, london: { 2017: "50" }, neighbours: { 2017: "40" } };
    expect(find({ series })).toContain("below England");
    expect(find({ series: { ...series, england: { 2016: "70" } } })).toContain("above Statistical neighbours");
    expect(find({ series: { ...series, england: { 2017: "not-yet-known" }, neighbours: {} } })).toContain(
      "above London",
    );
  });

  test("an area that is not a comparator is none", () => {
    expect(find({ series: { barnet, harrow: { 2017: "10" } } })).toBe("Barnet rose from 50% in 2016 to 60% in 2017");
  });

  test("the first series is not compared with itself", () => {
    expect(find({ series: { england: { 2017: "49.7" } } })).toBe("England: 49.7% in 2017");
  });
});
