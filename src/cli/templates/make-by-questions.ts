import { openFolder } from "../../records/read.ts";
import { ask } from "./ask.ts";
import { explainFailure } from "../explain-failure.ts";
import { readArguments } from "../read-arguments.ts";
import { makeRecord } from "./make-record.ts";
import { newKinds, type NewKind, type NewKindName } from "./new-kinds.ts";
import { today } from "../today.ts";
import { writeFiles } from "../write-files.ts";

/** Makes a record of a kind: asks what the options do not answer, writes its files, and says what is still to be done in them. Ends with 1 where it cannot be made. */
export async function makeByQuestions(name: NewKindName): Promise<void> {
  const { root, values } = readArguments(`new ${name}`);
  const kind: NewKind = newKinds[name];
  const given: Readonly<Record<string, unknown>> = values;
  try {
    const answers = await ask(kind.questions, given);
    const id = typeof given["id"] === "string" ? given["id"] : undefined;
    const made = makeRecord(openFolder(root), kind, answers, { id, day: today() });
    if ("problems" in made) {
      for (const problem of made.problems) console.error(problem);
      console.error("Nothing was made.");
      process.exitCode = 1;
      return;
    }
    writeFiles(root, made.texts);
    for (const file of made.texts.keys()) console.log(`${file} is there.`);
    for (const line of made.todos) console.log(line);
  } catch (error) {
    const words = explainFailure(error);
    if (words === undefined) throw error;
    console.error(words);
    process.exitCode = 1;
  }
}
