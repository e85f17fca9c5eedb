import { describe, expect, test } from "vitest";
import { markUnlike } from "../../../src/catalogue/figures/unlike-figures.ts";
import { buildIndicatorFigure } from "../../../src/views/charts/indicator.ts";
import { buildStripFigure } from "../../../src/views/charts/strip.ts";
import { stateHeadlineInFull } from "../../../src/findings/headline.ts";
import { listAuthorityRows } from "../../national-fixture.ts";
import { loadChangedSite } from "../../site-fixture.ts";

/** The council at 5.0, authorities from 4.0 to 6.9, and the country at a figure of its own. */
function load(country: string, lowest = "4.0") {
  const [[file, text] = ["", ""]] = Object.entries(listAuthorityRows(30, ["5.0", "5.0"]));
  const changed = String(text)
    .replace("example-country,5.2,5.1", `example-country,${country},${country}`)
    .replace(",4.0,4.0,", `,${lowest},${lowest},`);
  const { catalogue } = loadChangedSite({ [file]: changed });
  const indicator = catalogue?.indicators.get("absence-primary");
  if (!catalogue || !indicator) throw new Error("There is no indicator.");
  const chart = buildIndicatorFigure(indicator, catalogue);
  return {
    indicator,
    headline: stateHeadlineInFull(indicator, catalogue),
    drawn: chart?.data.series.map(({ label }) => label),
    notes: chart?.notes.join(" "),
    strip: buildStripFigure(indicator, catalogue)?.data.named.map(({ label }) => label),
  };
}

const country = "Example country";

describe("figures of a country that cannot be the average of its authorities'", () => {
  test.each(["52.0", "1.9"])("are kept with the reason and compared with nothing: %s", (figure) => {
    const { indicator, headline, drawn, notes, strip } = load(figure);
    const own = indicator.series.find(({ area }) => area === "example-country");
    expect(own?.observations.map(({ printed, disputed }) => [printed, disputed])).toEqual([
      [figure, "figure"],
      [figure, "figure"],
    ]);
    const reason = `cannot be on the scale of those for its authorities: in 2007/08 it gives ${figure}, and for authorities 4.0 to 6.9.`;
    expect(own?.observations[0]?.note).toContain(reason);
    expect(notes).toContain(reason);
    expect(headline).not.toMatch(/above|below|level/);
    expect(drawn).not.toContain(country);
    expect(strip).not.toContain(country);
  });

  test("have their thousands parted in the reason", () => {
    const { indicator } = load("52.0");
    const all = indicator.authorityFigures;
    if (!all) throw new Error("There are no figures of all.");
    const isCountry = (area: string) => area === "example-country";
    const authorityFigures = {
      ...all,
      valueOf: (area: string, period: string) => (isCountry(area) ? 1258 : all.valueOf(area, period)),
      printOf: (area: string, period: string) => (isCountry(area) ? "1258.5" : all.printOf(area, period)),
    };
    const marked = markUnlike({ ...indicator, authorityFigures }, (id) =>
      isCountry(id) ? { kind: "country", name: country } : undefined,
    );
    expect(marked.unlike?.[0]?.reason).toContain("it gives 1,258.5, and");
  });

  test("are not judged where authorities' lie about zero, where twice as much says nothing", () => {
    const { indicator } = load("5.2");
    const all = indicator.authorityFigures;
    if (!all) throw new Error("There are no figures of all.");
    const judge = (lowest: number) =>
      markUnlike(
        {
          ...indicator,
          authorityFigures: {
            ...all,
            valueOf: (area) => (area === "example-country" ? 1 : area === all.areas[0] ? lowest : 0.4),
          },
        },
        (id) => (id === "example-country" ? { kind: "country", name: country } : undefined),
      ).unlike?.length ?? 0;
    expect([judge(-0.5), judge(0.2)]).toEqual([0, 1]);
  });

  test("are not judged where most authorities have no figure", () => {
    const { indicator } = load("5.2");
    const all = indicator.authorityFigures;
    if (!all) throw new Error("There are no figures of all.");
    const judge = (known: number) =>
      markUnlike(
        {
          ...indicator,
          authorityFigures: {
            ...all,
            valueOf: (area, period) => {
              if (area === "example-country") return 52;
              return all.areas.indexOf(area) < known ? all.valueOf(area, period) : undefined;
            },
          },
        },
        (id) => (id === "example-country" ? { kind: "country", name: country } : undefined),
      ).unlike?.length ?? 0;
    expect(judge(Math.ceil(all.areas.length / 2) - 1)).toBe(0);
    expect(judge(all.areas.length)).toBe(1);
  });

  test.each([
    ["5.2", "4.0"],
    ["7.3", "4.0"],
  ])("are like any other within the range and a little beyond it: %s", (figure, lowest) => {
    const { indicator, drawn, strip } = load(figure, lowest);
    expect(indicator.unlike).toBeUndefined();
    expect(drawn).toContain(country);
    expect(strip).toContain(country);
  });
});
