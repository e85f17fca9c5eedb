import { applyInsertions, insertField, openYaml, readField, startOf } from "./edit-yaml.ts";
import type { FileChange, Migration } from "./migration.ts";

/** Until 0.2.0 an area of judgement was of the whole because its theme had this name. */
const overallTheme = "overall-effectiveness";

export const overallJudgements: Migration = {
  id: "overall-judgements",
  version: "0.2.0",
  tellsForm: true,
  says: "An area of judgement says itself whether it judges the whole of what is inspected.",
  run: (source) => ({
    changes: source
      .list("data/frameworks")
      .filter((file) => file.endsWith(".yaml"))
      .flatMap((file): FileChange[] => {
        const yaml = openYaml(source, file);
        const areas = yaml?.maps(["judgementAreas"]) ?? [];
        const edits = areas.flatMap((area) => {
          if (!yaml || readField(area, "theme") !== overallTheme || area.has("overall")) return [];
          const insertion = insertField(yaml, area, "theme", "overall: true");
          const { line } = yaml.placeOf(startOf(area));
          return insertion
            ? [{ insertion, step: { line, what: `overall: true added to ${readField(area, "id") ?? "the area"}` } }]
            : [];
        });
        if (!yaml || edits.length === 0) return [];
        const text = applyInsertions(
          yaml.text,
          edits.map(({ insertion }) => insertion),
        );
        return [{ file, text, steps: edits.map(({ step }) => step) }];
      }),
    byHand: [],
  }),
};
