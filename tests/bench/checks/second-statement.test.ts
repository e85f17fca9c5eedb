import { describe, expect, test } from "vitest";
import { findFigure, nameCell, readStatedGround } from "./checks-fixture.ts";
import { names } from "./figure.ts";
import { listDropSlips, listZeroSlips } from "./marker-slips.ts";
import { listNamedPlaces } from "./named-places.ts";
import { expectCatch } from "./second-statement.ts";
import { rewriteFigures, type Slip } from "./slip.ts";

const ground = readStatedGround();
const reading = (area: string, period: string) => names.observed("value", "reading-expected", area, period);

function rewrite(name: string, text: string): Slip {
  const slip = rewriteFigures("digit-replaced", [[findFigure(ground, name), text]]);
  if (!slip) throw new Error("The slip changes nothing.");
  return slip;
}

describe("whether something contradicts a slip, worked by hand", () => {
  test.each([
    ["a count of a share, a total and a change", nameCell(0, 1), "82", "stated", "total plans-total-number-total"],
    ["a target that a variance is from", nameCell(2, 5), "85", "stated", "plans-east-variance-variance"],
    ["a variance of −25.3, by its rounded result −25.8 to −24.7", nameCell(0, 6), "-25.4", "hidden", "variance"],
    ["the same variance by more", nameCell(0, 6), "-25.9", "stated", "variance"],
    ["its result with a decimal, so that less can round to it", nameCell(0, 4), "71.2", "stated", "variance"],
    ["a figure that a claim repeats", reading("exampleshire", "2017"), "96.0", "stated", "reading-in-2017"],
    [
      "69.0 as 69.4, which rounds to 69 and is quoted as 69.0",
      reading("exampleshire", "2017"),
      "69.4",
      "stated",
      "quotes",
    ],
    ["a yardstick, still below", reading("example-country", "2017"), "60.9", "hidden", "reading-rise-in-country"],
    ["a figure of which nobody speaks", reading("other-authority", "2017"), "67", "alone", "no statement"],
    ["a share of 660", reading("other-authority", "2017"), "660", "stated", "rule: a number lies"],
    [
      "more decimals than the indicator has",
      reading("other-authority", "2017"),
      "0.66",
      "stated",
      "rule: a number has no",
    ],
    [
      "a rank after the last",
      names.observed("rank", "maths-progress", "exampleshire", "2016/17"),
      "392",
      "stated",
      "rule: a rank",
    ],
  ])("%s", (_, name, text, second, because) => {
    const expectation = expectCatch(rewrite(name, text), ground);
    expect(expectation.second).toBe(second);
    expect(expectation.because).toContain(because);
  });

  test("two rows that change places, and a row that lies alone", () => {
    const [north, south] = [findFigure(ground, nameCell(0, 1)), findFigure(ground, nameCell(1, 1))];
    const slip = rewriteFigures("rows-exchanged", [
      [north, south.text],
      [south, north.text],
    ]);
    expect(slip && expectCatch(slip, ground).second).toBe("stated");
  });

  test("a period that a claim asks for, and one for which nobody asks", () => {
    const [places = []] = listNamedPlaces("period", ground);
    const expectFor = (area: string, period: string) => {
      const place = places.find(
        ({ moves: [figure] }) => figure?.observed?.area === area && figure.observed.period === period,
      );
      const moves = place?.moves ?? [];
      const changes = moves.map((figure) => ({ figure, held: figure.held, names: [reading(area, "2012")] }));
      return expectCatch({ kind: "period-mistyped", file: "", edits: [], says: "", changes }, ground);
    };
    expect(expectFor("example-country", "2015")).toEqual({
      second: "stated",
      because: "rule: a figure that is named exists",
    });
    expect(expectFor("example-country", "2016").second).toBe("alone");
  });

  test("a missing figure as zero, and one without its marker", () => {
    expect(listZeroSlips(ground).map((slip) => expectCatch(slip, ground).second)).toContain("alone");
    const dropped = listDropSlips(ground).flat();
    expect(dropped.map((slip) => expectCatch(slip, ground).because)).toContain(
      "rule: a figure is a number or a marker",
    );
    expect(dropped.map((slip) => expectCatch(slip, ground).because)).toContain(
      "rule: a row has a cell for each column",
    );
  });
});
