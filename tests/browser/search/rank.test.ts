import { expect, test } from "vitest";
import { rankPages, type FoundNeed, type Hit, type Hits } from "../../../src/browser/search/rank.ts";

const among = { pages: 200, isAllowed: () => true, favour: () => 1, mayLack: true };

/** A page whose text says something of a word. */
function inText(more: Partial<Hit> = {}): Hit {
  return { weight: 0.2, share: 0, typed: 0, pieces: [], ...more };
}

/** A page that is named by a word among others: the word is `share` of its name. */
function inName(share: number): Hit {
  return { weight: 0.7, share, typed: share, pieces: [] };
}

/** Pages from `from` on that have a word in their texts. */
function inTexts(count: number, from: number): [number, Hit][] {
  return Array.from({ length: count }, (_, at) => [from + at, inText()]);
}

function rank(...hits: Hits[]): number[] {
  return rankPages(hits.map(asked), among).pages.map(({ page }) => page);
}

function asked(hits: Hits): FoundNeed {
  return { hits, isAside: false, having: hits.size };
}

/** Page 0 is about two of three things, and twenty others say something of all three. */
const mostOf = [
  new Map([[0, inName(0.5)], ...inTexts(20, 10)]),
  new Map([[0, inName(0.5)], ...inTexts(20, 10)]),
  new Map(inTexts(40, 10)),
];

test("a page about most of what is asked for comes before many that have all of it somewhere", () => {
  expect(rank(...mostOf)[0]).toBe(0);
});

test("pages that only mention some of what is asked for are left out where many have all of it", () => {
  const both = inTexts(20, 10);
  expect(rank(new Map([[0, inText()], ...both]), new Map(both))).toHaveLength(20);
});

test("where few have enough of what is asked for, those follow that have little of it", () => {
  const rare = new Map([[0, inText()]]);
  expect(rank(rare, new Map(inTexts(20, 10)))).toHaveLength(21);
});

test("no page that lacks something answers what may not be given up", () => {
  const { pages } = rankPages(mostOf.map(asked), { ...among, mayLack: false });
  expect(pages.map(({ page }) => page)).not.toContain(0);
});

test("words in one piece of a long text count more than words in pieces far apart", () => {
  const apart = [inText({ pieces: [1] }), inText({ pieces: [5] })] as const;
  const together = [inText({ pieces: [1, 3] }), inText({ pieces: [3] })] as const;
  expect(
    rank(
      new Map([
        [0, apart[0]],
        [1, together[0]],
      ]),
      new Map([
        [0, apart[1]],
        [1, together[1]],
      ]),
    ),
  ).toEqual([1, 0]);
});

test("of names that the query covers alike, the one comes first that has more of the query", () => {
  const half = [inName(0.5), inText({ weight: 0.7 })] as const;
  const whole = [inName(0.25), { ...inName(0.25), typed: 0 }] as const;
  expect(
    rank(
      new Map([
        [0, half[0]],
        [1, whole[0]],
      ]),
      new Map([
        [0, half[1]],
        [1, whole[1]],
      ]),
    ),
  ).toEqual([1, 0]);
});

test("a page need not have what is asked by the way, and counts a little more where it has", () => {
  const needs = [
    asked(new Map([0, 1].map((page) => [page, inText()]))),
    { ...asked(new Map([1, 2].map((page) => [page, inText()]))), isAside: true },
  ];
  const { pages, complete } = rankPages(needs, among);
  expect(pages.map(({ page }) => page)).toEqual([1, 0]);
  expect(complete).toBe(2);
});

test("how something is done says less than what is done, however rare the word", () => {
  const isDone = new Map([[0, inName(1)], ...inTexts(60, 10)]);
  const manner = { ...asked(new Map([[1, inName(1)], ...inTexts(2, 100)])), isOfManner: true };
  expect(rankPages([asked(isDone), manner], among).pages[0]?.page).toBe(0);
  expect(rankPages([asked(isDone), { ...manner, isOfManner: false }], among).pages[0]?.page).toBe(1);
});
