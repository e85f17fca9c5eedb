import { describe, expect, it } from "vitest";
import { classifyCell, noEntry } from "../../../src/views/tables/figure-cell.ts";

describe("the classes of a cell with a figure", () => {
  it("sets numbers and short words as a number, and sentences as text", () => {
    expect(classifyCell({ text: "73.4%", absent: false, noteNumbers: [] })).toBe("number");
    expect(classifyCell({ text: "Not yet", absent: false, isWords: true, noteNumbers: [] })).toBe("number");
    expect(classifyCell({ text: "Reported each quarter", absent: false, isWords: true, noteNumbers: [] })).toBe(
      "words",
    );
  });

  it("leaves out on a phone what is empty, and nothing that a source prints or remarks on", () => {
    expect(classifyCell(noEntry)).toBe("number absent none");
    expect(classifyCell({ text: "", absent: true, isWords: true, noteNumbers: [] })).toBe("number absent none");
    expect(classifyCell({ text: "", absent: true, isWords: true, noteNumbers: [1] })).toBe("number absent");
    expect(classifyCell({ text: "–", absent: false, isWords: true, noteNumbers: [] })).toBe("number");
    expect(classifyCell({ text: "Not available", absent: true, noteNumbers: [] })).toBe("number absent");
  });
});
