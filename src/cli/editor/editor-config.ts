import type { EditorSettings, RecordForm } from "../../contract/editor.ts";
import { collectionDefinitions, type CollectionDefinition, type CollectionName } from "../../model/collections.ts";
import { buildEditorFields, findTitleField, type ReferenceTarget } from "./editor-fields.ts";

/** Kinds of record with a file each that officers edit; those of lists, which the engine's library completes, are edited by hand. */
const edited: readonly CollectionName[] = [
  ...(["documents", "meetings", "indicators", "observations", "tables", "threads", "plans"] as const),
  ...(["areas", "frameworks", "corrections"] as const),
];

/** Where the files of a site are kept, for those who edit without having them on their machine. */
export interface Repository {
  readonly host: "github" | "gitlab";
  /** `owner/name`, or a group with its parts. */
  readonly name: string;
}

/** Addresses that the editor asks for files. */
const hostAddresses: Readonly<Record<Repository["host"], string>> = {
  github: "https://api.github.com",
  gitlab: "https://gitlab.com",
};

/** What the editor is made for. */
export interface EditedSite {
  /** Name of the site, for the head of the editor. */
  readonly title: string;
  /** Address of the site; undefined where it is not known. */
  readonly address: string | undefined;
  /** Where the site's files are kept; undefined where the site does not say. */
  readonly repository: Repository | undefined;
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
    // Opened from this machine, the editor works on a folder; the repository is only asked when somebody signs in. Signing in with an account would need a
    // server beside the site, so it is with a token only.
    backend: {
      // Of no branch: it then takes that which the repository says is its own.
      ...{ name: repository?.host ?? "github", repo: repository?.name ?? "council/site" },
      auth_methods: ["token"],
    },
    ...{ ...(address !== undefined && { site_url: address, display_url: address }) },
    ...{ app_title: `${title}: editor`, media_folder: "public", public_folder: "/" },
    ...{ output: { omit_empty_optional_fields: true }, slug: { encoding: "ascii", clean_accents: true } },
    collections: kinds.map(({ name, fields }) => describeCollection(name, fields)),
  };
  return { config, forms, host: repository && hostAddresses[repository.host] };
}

function describeCollection(name: CollectionName, fields: readonly object[]): object {
  const { noun, path, form }: CollectionDefinition = collectionDefinitions[name];
  const isMarkdown = form === "markdown";
  const label = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}s`
    .replace("files", "figures")
    .replace("Observations figures", "Figures");
  const title = findTitleField(name);
  return {
    ...{ name, label, label_singular: noun, folder: path, create: title !== undefined, delete: false },
    ...{ format: `record-${name.toLowerCase()}` },
    ...(isMarkdown && name === "documents" && { path: "{{published | date('YYYY')}}/{{slug}}" }),
    ...(title !== undefined && { identifier_field: title }),
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
