import { listShelf } from "../../records/shelf.ts";
import { applyInsertions, insertField, openYaml, readField, startOf } from "./edit-yaml.ts";
import type { Migration } from "./migration.ts";

const file = "data/pupil-groups.yaml";

export const otherPupils: Migration = {
  id: "other-pupils",
  version: "0.2.0",
  tellsForm: true,
  says: "A group of pupils names the group that it is compared with; until now that was the one called “not-” and its id.",
  run: (source) => {
    const yaml = source.exists(file) ? openYaml(source, file) : undefined;
    if (!yaml) return { changes: [], byHand: [] };
    const groups = yaml.maps([]);
    const ids = new Set([...groups.map((group) => readField(group, "id")), ...listShelf("pupilGroups")]);
    const edits = groups.flatMap((group) => {
      const id = readField(group, "id");
      const others = `not-${id ?? ""}`;
      if (id === undefined || group.has("others") || !ids.has(others)) return [];
      const insertion = insertField(yaml, group, "id", `others: ${others}`);
      const { line } = yaml.placeOf(startOf(group));
      return insertion ? [{ insertion, step: { line, what: `others: ${others} added to ${id}` } }] : [];
    });
    if (edits.length === 0) return { changes: [], byHand: [] };
    const text = applyInsertions(
      yaml.text,
      edits.map(({ insertion }) => insertion),
    );
    return { changes: [{ file, text, steps: edits.map(({ step }) => step) }], byHand: [] };
  },
};
