import { siteOption as site, type CommandOption } from "../command.ts";
import { newKinds, type NewKindName } from "./new-kinds.ts";

/** The options of a command that makes a record: its questions, and the id. */
function optionsOf<Name extends NewKindName>(
  name: Name,
): Readonly<Record<NewOption<Name>, CommandOption & { type: "string" }>> {
  const questions = newKinds[name].questions.map(
    ({ option, asks }) => [option, { type: "string", value: "<words>", what: asks }] as const,
  );
  const id = {
    type: "string",
    value: "<id>",
    what: "the id, which becomes the file's name and a part of addresses",
  } as const;
  return Object.fromEntries([...questions, ["id", id]]) as ReturnType<typeof optionsOf<Name>>;
}

type NewOption<Name extends NewKindName> = (typeof newKinds)[Name]["questions"][number]["option"] | "id";

/** The commands that make a record by questions. */
export const newCommands = {
  "new document": {
    what: "makes a document: asks four questions, or takes the answers as options, and marks what is to be written with TODO.",
    options: { site, ...optionsOf("document") },
    example: [
      "npx findings new document --kind monitoring-letter --published 2019-03-11",
      "asks the rest, and writes a file that passes the check but for its TODOs",
    ],
  },
  "new indicator": {
    what: "makes an indicator: asks four questions, or takes the answers as options, and marks what is to be written with TODO.",
    options: { site, ...optionsOf("indicator") },
    example: [
      "npx findings new indicator --unit percent --period-kind month",
      "asks the rest, and writes a file that passes the check but for its TODOs",
    ],
  },
  "new framework": {
    what: "makes a framework: asks four questions, or takes the answers as options, and marks what is to be written with TODO.",
    options: { site, ...optionsOf("framework") },
    example: [
      "npx findings new framework --from 2018 --grades Good,Poor",
      "asks the rest, and writes a file that passes the check but for its TODOs",
    ],
  },
  "new table": {
    what: "makes a table: asks four questions, or takes the answers as options, and marks what is to be written with TODO.",
    options: { site, ...optionsOf("table") },
    example: [
      "npx findings new table --document report-2019 --unit count",
      "asks the rest, and writes a file that passes the check but for its TODOs",
    ],
  },
  "new meeting": {
    what: "makes a meeting: asks four questions, or takes the answers as options, and marks what is to be written with TODO.",
    options: { site, ...optionsOf("meeting") },
    example: [
      "npx findings new meeting --date 2019-03-28 --record minutes",
      "asks the rest, and writes a file that passes the check but for its TODOs",
    ],
  },
  "new plan": {
    what: "makes a plan: asks four questions, or takes the answers as options, and marks what is to be written with TODO.",
    options: { site, ...optionsOf("plan") },
    example: [
      "npx findings new plan --covers 2019-20 --document report-2019",
      "asks the rest, and writes a file that passes the check but for its TODOs",
    ],
  },
  "new thread": {
    what: "makes a thread: asks four questions, or takes the answers as options, and marks what is to be written with TODO.",
    options: { site, ...optionsOf("thread") },
    example: [
      "npx findings new thread --topic care-leavers",
      "asks the rest, and writes a file that passes the check but for its TODOs",
    ],
  },
  "new correction": {
    what: "makes a correction: asks four questions, or takes the answers as options, and marks what is to be written with TODO.",
    options: { site, ...optionsOf("correction") },
    example: [
      "npx findings new correction --before 71% --after 69%",
      "asks the rest, and writes a file that passes the check but for its TODOs",
    ],
  },
  "new redirect": {
    what: "makes a redirect: asks for its two addresses, or takes them as options.",
    options: { site, ...optionsOf("redirect") },
    example: [
      "npx findings new redirect --from /indicators/old/ --to /indicators/new/",
      "asks the rest, and writes a file that passes the check but for its TODOs",
    ],
  },
} as const;
