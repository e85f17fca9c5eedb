import { makeByQuestions } from "../templates/make-by-questions.ts";

await makeByQuestions("correction");
