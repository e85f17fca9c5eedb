import type { z } from "zod";
import { areaSchema } from "./area.ts";
import { claimsSchema } from "./claim.ts";
import { correctionSchema } from "./correction.ts";
import { documentKindSchema } from "./document-kind.ts";
import { documentSchema } from "./document.ts";
import { familySchema } from "./family.ts";
import { frameworkSchema } from "./framework.ts";
import { importSchema } from "./import.ts";
import { indicatorSchema } from "./indicator.ts";
import { licenceSchema } from "./licence.ts";
import { bandSchema, pupilGroupSchema, termSchema, topicSchema } from "./lists.ts";
import { meetingSchema } from "./meeting.ts";
import { observationsSchema } from "./observations.ts";
import { outcomesSchema } from "./outcomes.ts";
import { pageSchema } from "./page.ts";
import { planSchema } from "./plan.ts";
import { proposalsSchema } from "./proposal.ts";
import { readingsSchema } from "./reading.ts";
import { redirectSchema } from "./redirect.ts";
import { siteSchema } from "./site.ts";
import { stageSchema } from "./stage.ts";
import { tableSchema } from "./table.ts";
import { threadSchema } from "./thread.ts";

/** How the files of a collection become records. */
export interface CollectionDefinition {
  /** Word for one record, used in messages to officers. */
  readonly noun: string;
  /** Folder of one file a record, or a file that holds a list or a single record. */
  readonly path: string;
  /**
   * `markdown`: a file a record, fields in front matter; `yaml`: a file a record; `observations`: like `yaml`, or a `.csv` file;
   * `list`: one file with a list of records, each with an `id`; `single`: one file that is one record.
   */
  readonly form: "markdown" | "mdx" | "yaml" | "observations" | "list" | "single";
  readonly schema: z.ZodType;
  /** Field by which the records of a list are known, where it is not `id`. */
  readonly key?: string;
  /** Whether a site can do without the file. */
  readonly optional?: true;
}

/** Every kind of record. A new kind is one schema file and one line here. */
export const collectionDefinitions = {
  site: { noun: "site settings", path: "data/site.yaml", form: "single", schema: siteSchema },
  areas: { noun: "area", path: "data/areas", form: "yaml", schema: areaSchema },
  frameworks: { noun: "framework", path: "data/frameworks", form: "yaml", schema: frameworkSchema },
  documentKinds: {
    noun: "document kind",
    path: "data/document-kinds.yaml",
    form: "list",
    schema: documentKindSchema,
    optional: true,
  },
  topics: { noun: "topic", path: "data/topics.yaml", form: "list", schema: topicSchema, optional: true },
  pupilGroups: {
    noun: "pupil group",
    path: "data/pupil-groups.yaml",
    form: "list",
    schema: pupilGroupSchema,
    optional: true,
  },
  bands: { noun: "band", path: "data/bands.yaml", form: "list", schema: bandSchema, optional: true },
  terms: { noun: "term", path: "data/terms.yaml", form: "list", schema: termSchema, optional: true },
  licences: {
    noun: "licence",
    path: "data/licences.yaml",
    form: "list",
    schema: licenceSchema,
    optional: true,
  },
  documents: { noun: "document", path: "content/documents", form: "markdown", schema: documentSchema },
  pages: { noun: "page", path: "content/pages", form: "mdx", schema: pageSchema },
  stages: { noun: "stage", path: "data/stages.yaml", form: "list", schema: stageSchema, optional: true },
  indicators: { noun: "indicator", path: "data/indicators", form: "yaml", schema: indicatorSchema },
  families: { noun: "family of indicators", path: "data/families", form: "yaml", schema: familySchema },
  tables: { noun: "table", path: "data/tables", form: "yaml", schema: tableSchema },
  meetings: { noun: "meeting", path: "content/meetings", form: "markdown", schema: meetingSchema },
  plans: { noun: "plan", path: "data/plans", form: "yaml", schema: planSchema },
  threads: { noun: "thread", path: "data/threads", form: "yaml", schema: threadSchema },
  corrections: { noun: "correction", path: "data/corrections", form: "yaml", schema: correctionSchema },
  imports: { noun: "import", path: "data/imports", form: "yaml", schema: importSchema },
  outcomes: { noun: "list of outcomes", path: "data/outcomes", form: "yaml", schema: outcomesSchema },
  redirects: {
    noun: "redirect",
    path: "data/redirects.yaml",
    form: "list",
    schema: redirectSchema,
    key: "from",
    optional: true,
  },
  claims: { noun: "claims file", path: "data/claims", form: "yaml", schema: claimsSchema },
  proposals: { noun: "proposals file", path: "data/proposals", form: "yaml", schema: proposalsSchema },
  readings: { noun: "readings file", path: "data/readings", form: "yaml", schema: readingsSchema },
  observations: {
    noun: "observations file",
    path: "data/observations",
    form: "observations",
    schema: observationsSchema,
  },
} as const satisfies Record<string, CollectionDefinition>;

/** Files below `data` that hold no records: the ledgers, which a release writes. */
export const otherDataFiles: readonly string[] = ["data/release-ledger.csv", "data/addresses.csv", "data/releases.csv"];

export type CollectionName = keyof typeof collectionDefinitions;

/** The fields of one record of a collection. */
export type RecordFields<Name extends CollectionName> = z.infer<(typeof collectionDefinitions)[Name]["schema"]>;
