import { expect, test } from "vitest";
import { askHowItDid } from "../../src/findings/stage-in-short.ts";

test("pages for parents ask about the past, with the year where all figures are for one", () => {
  expect(askHowItDid("Exampleshire", "2017")).toBe("how did Exampleshire do in 2017?");
  expect(askHowItDid("Exampleshire", "2016 and 2017")).toBe("how did Exampleshire do?");
  expect(askHowItDid("Exampleshire")).toBe("how did Exampleshire do?");
});
