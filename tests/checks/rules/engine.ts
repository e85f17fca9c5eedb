import { engineVersion } from "../../../src/model/engine-version.ts";
import { readSiteFile, type Changes } from "../../site-fixture.ts";
import type { RuleCases } from "./rule-case.ts";

const settings = readSiteFile("data/site.yaml");
const writtenFor = (version: string, more: Changes = {}): Changes => ({
  "data/site.yaml": `${settings}engine: ${version}\n`,
  ...more,
});
const line = settings.split("\n").length;

/** Records that are written for another version of the engine. */
export const engineCases: RuleCases = {
  "engine-older": {
    "records of an engine to come, whatever else they hold": {
      mistake: writtenFor("99.0.0", { "data/topics.yaml": "- id: new-form\n" }),
      issues: [
        `data/site.yaml:${line}:9  The records are written for version 99.0.0 of the engine, and this is ${engineVersion}, which is older. → Install the newer one: npm update findings. Nothing was read.`,
      ],
      control: writtenFor(engineVersion),
    },
  },
  "engine-newer": {
    "records of an engine before this": {
      mistake: writtenFor('"0.1.7"'),
      issues: [
        `data/site.yaml:${line}:10  warning: The records are written for version 0.1.7 of the engine, and this is ${engineVersion}. → Run npx findings migrate: it rewrites what has changed its form, and this line.`,
      ],
      control: writtenFor(engineVersion),
    },
  },
};
