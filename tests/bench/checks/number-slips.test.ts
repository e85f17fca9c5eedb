import { describe, expect, test } from "vitest";
import { createRandom } from "../random.ts";
import { addOrTakeOne, changeSign, movePoint, replaceDigit, swapDigits, writeAsShare } from "./number-slips.ts";

const random = createRandom(1);
const draw = (slip: typeof swapDigits, text: string) =>
  [...new Set(Array.from({ length: 200 }, () => slip(text, random)))].toSorted();

describe("numbers written with a slip", () => {
  test.each([
    ["digits swapped", swapDigits, "694", ["649", "964"]],
    ["digits swapped, none in front of a zero or over the point", swapDigits, "10.5", [undefined]],
    ["nothing to swap", swapDigits, "66", [undefined]],
    ["point moved", movePoint, "69.4", ["6.94", "694"]],
    ["point moved in a whole number", movePoint, "7", ["0.7", "70"]],
    ["point moved below one", movePoint, "-0.75", ["-0.075", "-7.5"]],
    ["sign added", changeSign, "6.3", ["-6.3"]],
    ["sign lost", changeSign, "-6.3", ["6.3"]],
    ["plus taken for minus", changeSign, "+5.5", ["-5.5"]],
    ["one more or less", addOrTakeOne, "16", ["15", "17"]],
  ])("%s", (_, slip, text, expected) => {
    expect(draw(slip, text)).toEqual(expected);
  });

  test("a digit replaced is another digit, and none in front is a zero", () => {
    expect(draw(replaceDigit, "7")).toEqual(["0", "1", "2", "3", "4", "5", "6", "8", "9"]);
    expect(draw(replaceDigit, "71")).not.toContain("01");
  });

  test("a percentage as a share of one keeps its digits", () => {
    expect([writeAsShare("69.0"), writeAsShare("7"), writeAsShare("-6.3")]).toEqual(["0.690", "0.07", "-0.063"]);
  });
});
