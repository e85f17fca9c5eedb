import { openYaml, startOf } from "./edit-yaml.ts";
import type { ManualStep, Migration } from "./migration.ts";

export const smallCountReasons: Migration = {
  id: "small-count-reasons",
  version: "0.2.0",
  says: "Records that repeat small counts of people say to readers where these were published before.",
  run: (source) => ({
    changes: [],
    byHand: ["data/tables", "data/observations"]
      .flatMap((folder) => source.list(folder))
      .filter((file) => file.endsWith(".yaml"))
      .flatMap((file): ManualStep[] => {
        const yaml = openYaml(source, file);
        if (!yaml) return [];
        const what = "Add disclosureReason: who published the small counts, in which public paper, and when.";
        return [...yaml.maps([]), ...yaml.maps(["sources"])]
          .filter((record) => record.has("disclosure") && !record.has("disclosureReason"))
          .map((record) => ({ file, ...yaml.placeOf(startOf(record)), what }));
      }),
  }),
};
