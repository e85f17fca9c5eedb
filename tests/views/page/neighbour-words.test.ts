import { expect, test } from "vitest";
import { describeNeighbours } from "../../../src/views/page/neighbour-words.ts";

test("statistical neighbours are named before their edition, and without names the edition stands alone", () => {
  expect(describeNeighbours({ members: ["Northvale", "Southvale"], edition: "May 2025" })).toBe(
    "Northvale and Southvale. Edition: May 2025.",
  );
  expect(
    describeNeighbours({ members: ["Northvale", "East, Mid and Southvale", "Westvale"], edition: "May 2025" }),
  ).toBe("Northvale; East, Mid and Southvale; and Westvale. Edition: May 2025.");
  expect(describeNeighbours({ edition: "As used in the report" })).toBe("As used in the report.");
});
