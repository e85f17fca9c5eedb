import { expect, test } from "vitest";
import { compareOrder } from "../../../src/browser/search/title-order.ts";

test("words beside each other in query and title count, small words between them or not", () => {
  const compare = compareOrder(["children", "missing", "from", "care"]);
  expect(compare("Length of episodes of children missing from care")).toBeGreaterThan(compare("Children missing"));
  expect(compare("Children missing")).toBeGreaterThan(compare("Missing children in care"));
  expect(compare("Attendance")).toBe(1);
});

test("a title that is what was typed, word for word, counts more than one that goes on", () => {
  const compare = compareOrder(["assessments", "started"]);
  expect(compare("Assessments started")).toBeGreaterThan(compare("Assessments started in May"));
});

test("one word has no order", () => {
  expect(compareOrder(["care"])("Care")).toBe(1);
});
