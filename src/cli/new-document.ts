import { makeByQuestions } from "./make-by-questions.ts";

await makeByQuestions("document");
