import { describe, expect, test } from "vitest";
import { findPassages } from "../../../src/browser/search/passages.ts";
import { listStems } from "../../../src/search/words.ts";

const text =
  "Letter of 2007. Services are good. Being healthy. Uptake of MMR is low. More children lack a check. " +
  "Staying safe. Children in care are seen.";

const words = text.split(" ");
const headings = [
  { id: "healthy", text: "Being healthy", location: words.indexOf("Being") },
  { id: "safe", text: "Staying safe", location: words.indexOf("Staying") },
];

/** What is shown for words, and for forms of terms that mean the same. */
const find = (typed: string, forms: string[] = [], most = 3) => {
  const wanted = { stems: new Set(listStems(typed)), together: forms.map(listStems) };
  return findPassages({ words, headings }, wanted, most).map(({ heading, parts }) => [heading?.id, parts.join("|")]);
};

describe("passages of a page", () => {
  test("are sentences under their headings, with what was found set apart", () => {
    expect(find("mmr")).toEqual([["healthy", "Uptake of |MMR| is low."]]);
    expect(find("child")).toEqual([
      ["healthy", "More |children| lack a check."],
      ["safe", "|Children| in care are seen."],
    ]);
  });

  test("leave out longer words that only begin like a short one", () => {
    expect(find("lac")).toEqual([[undefined, "Services are good."]]);
  });

  test("mark every form of a term that was searched for", () => {
    expect(find("", ["LAC", "in care", "child looked after"])).toEqual([["safe", "Children |in care| are seen."]]);
  });

  test("show the sentence after a heading that was found, and the page's opening for its title", () => {
    expect(find("healthy")).toEqual([["healthy", "Uptake of MMR is low."]]);
    expect(find("letters")).toEqual([[undefined, "Services are good."]]);
  });

  test("take the best sentence of each section, and no more than asked for", () => {
    expect(find("children check", [], 1)).toHaveLength(1);
    expect(find("children checks")[0]).toEqual(["healthy", "More |children| lack a |check|."]);
  });

  test("are no labels where a sentence says more of what was found", () => {
    const listed = "Care. Adoption of children in care. How many children the council has in its care each year.".split(
      " ",
    );
    const wanted = { stems: new Set(listStems("children care")), together: [] };
    const [first] = findPassages({ words: listed, headings: [] }, wanted, 1);
    expect(first?.parts.join("")).toBe("How many children the council has in its care each year.");
  });

  test("come from what was loaded of a long text", () => {
    const loaded = ["", "", "Staying", "safe.", "", "", "Children", "are", "seen.", "", "They"];
    const above = [{ id: "safe", text: "Staying safe", location: 2 }];
    const show = (typed: string) =>
      findPassages({ words: loaded, headings: above }, { stems: new Set(listStems(typed)), together: [] }, 3).map(
        ({ parts }) => parts.join(""),
      );
    expect(show("children")).toEqual(["Children are seen."]);
    expect(show("staying")).toEqual([""]);
  });

  test("cut a long sentence around what was found", () => {
    const long = ["Title.", ...Array.from({ length: 60 }, (_, position) => `w${position}`), "found.", "End."];
    const wanted = { stems: new Set(listStems("found")), together: [] };
    const parts = findPassages({ words: long, headings: [] }, wanted, 3)[0]?.parts ?? [];
    expect(parts[0]?.startsWith("… ")).toBe(true);
    expect(parts[1]).toBe("found");
    expect(parts.join("").split(" ").length).toBeLessThanOrEqual(42);
  });
});
