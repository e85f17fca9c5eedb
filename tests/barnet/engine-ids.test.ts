import { expect, test } from "vitest";
import { library } from "../../src/library/library.ts";
import { shelfCollections } from "../../src/model/shelf.ts";
import { readEngine, withoutComments, type SourceText } from "../architecture/engine-source.ts";
import { openFolder, readRecords } from "../../src/records/read.ts";
import { barnetFolder } from "./barnet.ts";

const { records } = readRecords(openFolder(barnetFolder));

/** Ids of more than one word: one word alone is a word of the language, such as plan, strategy or leadership. */
const ids = new Set(
  [
    ...Object.values(records).flatMap((list) => list.map(({ id }) => id)),
    ...shelfCollections.flatMap((name) => library[name].map(({ id }) => id)),
    ...library.frameworks.flatMap(({ judgementAreas }) => judgementAreas.flatMap(({ id, theme = id }) => [id, theme])),
  ].filter((id) => id.includes("-")),
);

/** Ids that stand in quotation marks. */
function findIds({ path, text }: SourceText): string[] {
  const quoted = Array.from(text.matchAll(/(["'`])([a-z0-9]+(?:-[a-z0-9]+)+)\1/g), ([, , id = ""]) => id);
  return quoted.filter((id) => ids.has(id)).map((id) => `${path}: ${id}`);
}

/** Whether a file brings records of an older engine into today's form: it must know what stood in them. */
function isMigration({ path }: SourceText): boolean {
  return path.startsWith("src/cli/migrations/");
}

test("the engine knows no id of a record, of this site or of its library", () => {
  expect(ids.size).toBeGreaterThan(800);
  const engine = readEngine().filter((file) => !isMigration(file));
  expect(engine.map(withoutComments).flatMap(findIds)).toEqual([]);
});

test("an id that is planted is found", () => {
  expect(findIds({ path: "a.ts", text: 'area.theme === "overall-effectiveness"' })).toEqual([
    "a.ts: overall-effectiveness",
  ]);
});
