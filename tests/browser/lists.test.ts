import { describe, expect, test } from "vitest";
import {
  compareCells,
  countValues,
  fold,
  isChosen,
  readValues,
  type Choice,
  type Chosen,
} from "../../src/browser/lists/choose.ts";

const sort = (texts: readonly string[], down: boolean) => [...texts].sort((a, b) => compareCells(a, b, down));

describe("rows of a long table", () => {
  test("numbers go by size, whatever stands around them", () => {
    expect(sort(["9.5%", "10th of 152, top 10%", "£1,200", "−3", "+2"], false)).toEqual([
      "−3",
      "+2",
      "9.5%",
      "10th of 152, top 10%",
      "£1,200",
    ]);
    expect(sort(["69.0%", "108", "7"], true)).toEqual(["108", "69.0%", "7"]);
  });

  test("what is no number stands last either way, and a dash after words", () => {
    expect(sort(["–", "Not available", "5%", ""], false)).toEqual(["5%", "Not available", "–", ""]);
    expect(sort(["–", "Not available", "5%", "7%"], true)).toEqual(["7%", "5%", "Not available", "–"]);
  });

  test("months of a year go by time, as the records write them", () => {
    expect(sort(["2019-01", "2018-12", "2018"], false)).toEqual(["2018", "2018-12", "2019-01"]);
    expect(sort(["2018-03", "2019-01", "2018-12"], true)).toEqual(["2019-01", "2018-12", "2018-03"]);
  });

  test("names go by the alphabet", () => {
    expect(sort(["Ealing", "Barnet", "Élan"], false)).toEqual(["Barnet", "Ealing", "Élan"]);
    expect(sort(["Barnet", "Ealing"], true)).toEqual(["Ealing", "Barnet"]);
  });
});

describe("items of a long list", () => {
  const item = (words: string, values: string): Chosen => ({ words: fold(words), values: readValues(values) });
  const all = [
    item("Supervision of social workers", "asked=ofsted topic=safeguarding topic=staff"),
    item("Éarly help", "asked=ofsted topic=early-help"),
    item("Supervise visits", "asked=council topic=safeguarding"),
  ];
  const choose = (words: string, facets: Record<string, string> = {}): Choice => ({
    words,
    facets: new Map(Object.entries(facets)),
  });
  const shown = (choice: Choice) => all.map((one) => isChosen(one, choice));

  test("are shown where they have every word, whatever its capitals and accents", () => {
    expect(shown(choose("SUPERVIS  social"))).toEqual([true, false, false]);
    expect(shown(choose("early"))).toEqual([false, true, false]);
    expect(shown(choose(" "))).toEqual([true, true, true]);
  });

  test("are shown where they have what was chosen of every facet, and any of several values counts", () => {
    expect(shown(choose("", { asked: "ofsted", topic: "" }))).toEqual([true, true, false]);
    expect(shown(choose("", { asked: "ofsted", topic: "staff" }))).toEqual([true, false, false]);
    expect(shown(choose("visits", { asked: "ofsted" }))).toEqual([false, false, false]);
  });

  test("are counted for each value with all that was chosen beside it, and not with the facet's own choice", () => {
    const facet = {
      name: "topic",
      title: "Topic",
      values: [
        ["safeguarding", "Safeguarding"],
        ["early-help", "Early help"],
      ],
    } as const;
    const counts = countValues(all, facet, choose("", { asked: "ofsted", topic: "early-help" }));
    expect([...counts]).toEqual([
      ["safeguarding", 1],
      ["early-help", 1],
    ]);
  });
});
