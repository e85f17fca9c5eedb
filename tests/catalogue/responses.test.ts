import { expect, test } from "vitest";
import { describeAnswer } from "../../src/catalogue/responses.ts";

test("an answer says how and by whom, within a sentence", () => {
  expect(describeAnswer({ answer: "accepted", by: "The council" })).toBe("accepted by the council");
  expect(describeAnswer({ answer: "accepted-in-part", by: "Exampleshire Council" })).toBe(
    "accepted in part by Exampleshire Council",
  );
});
