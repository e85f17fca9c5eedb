import type { EditorSettings, RecordForm } from "../../contract/editor.ts";
import { collectionDefinitions, type CollectionDefinition, type CollectionName } from "../../model/collections.ts";
import { buildEditorFields, type ReferenceTarget } from "./editor-fields.ts";

/** Kinds of record with a file each that officers edit; those of lists, which the engine's library completes, are edited by hand. */
const edited: readonly CollectionName[] = [
  ...(["documents", "meetings", "indicators", "observations", "tables", "threads", "plans"] as const),
  ...(["areas", "frameworks", "corrections"] as const),
];

/** What the editor is made for. */
export interface EditedSite {
  /** Name of the site, for the head of the editor. */
  readonly title: string;
  /** Address of the site; undefined where it is not known. */
  readonly address: string | undefined;
  /** The repository, as `owner/name` on GitHub; undefined where the site does not say. */
  readonly repository: string | undefined;
  /** Ids of all records of a kind that can be named, the engine's own too. */
  readonly idsOf: (collection: CollectionName) => readonly string[];
}

/** Configuration of the editor, with the forms of all kinds of record. */
export function buildEditorSettings({ title, address, repository, idsOf }: EditedSite): EditorSettings {
  const targetOf = (collection: CollectionName): ReferenceTarget =>
    edited.includes(collection) && collection !== "areas" && collection !== "frameworks"
      ? { collection }
      : { ids: idsOf(collection) };
  const kinds = edited.map((name) => ({ name, ...buildEditorFields(name, targetOf) }));
  const forms = kinds.map(({ name, texts }): RecordForm => {
    const isMarkdown = collectionDefinitions[name].form === "markdown";
    return { name: `record-${name.toLowerCase()}`, extension: isMarkdown ? "md" : "yaml", isMarkdown, texts };
  });
  const config = {
    // Opened from this machine, the editor works on a folder; the repository is only asked when it is named.
    backend: { name: "github", repo: repository ?? "council/site", branch: "main" },
    ...{ ...(address !== undefined && { site_url: address, display_url: address }) },
    ...{ app_title: `${title}: editor`, media_folder: "public", public_folder: "/" },
    ...{ output: { omit_empty_optional_fields: true }, slug: { encoding: "ascii", clean_accents: true } },
    collections: kinds.map(({ name, fields }) => describeCollection(name, fields)),
  };
  return { config, forms };
}

function describeCollection(name: CollectionName, fields: readonly object[]): object {
  const { noun, path, form }: CollectionDefinition = collectionDefinitions[name];
  const isMarkdown = form === "markdown";
  const label = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}s`
    .replace("files", "figures")
    .replace("Observations figures", "Figures");
  const names = fields.map((field) => ("name" in field ? String(field.name) : ""));
  const title = ["title", "name", "matter", "date"].find((each) => names.includes(each));
  return {
    ...{ name, label, label_singular: noun, folder: path, create: true, delete: false },
    ...{ format: `record-${name.toLowerCase()}` },
    ...(isMarkdown && name === "documents" && { path: "{{published | date('YYYY')}}/{{slug}}" }),
    identifier_field: title ?? names[0],
    ...(title === undefined ? { summary: "{{slug}}" } : { summary: `{{${title}}}` }),
    editor: { preview: false },
    fields: [
      ...fields,
      ...(isMarkdown
        ? [
            {
              name: "text_below",
              label: "Text",
              widget: "text",
              required: false,
              hint: "The text below the fields, in Markdown.",
            },
          ]
        : []),
      { name: "file_text", label: "File", widget: "hidden" },
    ],
  };
}
