import { z } from "zod";
import { responseAnswers } from "../../model/response.ts";
import { sourcePlace, words } from "./fields.ts";

/** An answer to what a document asks for. */
export const response = z.strictObject({
  answer: z.enum(responseAnswers),
  by: words.describe("Who answers."),
  text: words.describe("What was answered, in our words."),
  source: sourcePlace,
});
