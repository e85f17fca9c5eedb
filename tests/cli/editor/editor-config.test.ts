import { describe, expect, test } from "vitest";
import { buildEditorSettings } from "../../../src/cli/editor/editor-config.ts";

const { config, forms } = buildEditorSettings({
  ...{ title: "Findings for Exampleshire", address: undefined, repository: undefined },
  idsOf: (collection) => [`${collection}-one`, `${collection}-two`],
});
interface Field {
  readonly name: string;
  readonly widget: string;
  readonly fields?: readonly Field[];
  readonly [option: string]: unknown;
}
const { collections } = config as { collections: readonly (Field & { readonly fields: readonly Field[] })[] };
const find = (collection: string, ...path: string[]) =>
  path.reduce<Field | undefined>(
    (field, name) => field?.fields?.find((each) => each.name === name),
    collections.find(({ name }) => name === collection),
  );

describe("the editor's configuration", () => {
  test("has a form for each field of the schema, with its meaning", () => {
    expect(find("documents", "title")).toMatchObject({
      widget: "string",
      required: true,
      hint: "Title as printed, in sentence case.",
    });
    expect(find("documents", "summary")).toMatchObject({ widget: "text" });
    expect(find("indicators", "decimals")).toMatchObject({ widget: "number", value_type: "int" });
    expect(find("documents", "judgements", "word")).toMatchObject({ widget: "string", required: true });
  });

  test("lets one choose among words and ids", () => {
    expect(find("indicators", "polarity")).toMatchObject({
      widget: "select",
      options: expect.arrayContaining(["neither"]) as string[],
    });
    expect(find("documents", "areas")).toMatchObject({
      widget: "select",
      multiple: true,
      options: ["areas-one", "areas-two"],
    });
    expect(find("observations", "sources", "document")).toMatchObject({ widget: "relation", collection: "documents" });
  });

  test("names what a relation shows by a field that the records have: with another the editor shows nothing at all", () => {
    const listRelations = (fields: readonly Field[]): Field[] =>
      fields.flatMap((field) => [
        ...(field.widget === "relation" ? [field] : []),
        ...listRelations(field.fields ?? []),
        ...(field.field ? listRelations([field.field as Field]) : []),
      ]);
    const relations = collections.flatMap(({ fields }) => listRelations(fields));
    expect(new Set(relations.map((field) => field.collection))).toEqual(
      new Set(["documents", "indicators", "meetings", "tables"]),
    );
    for (const { collection, display_fields } of relations)
      for (const name of display_fields as string[]) expect(find(String(collection), name)).toBeDefined();
  });

  test("has the fields of all shapes where a kind has several", () => {
    expect(find("areas", "kind")).toMatchObject({
      ...{ widget: "select", required: true },
      options: expect.arrayContaining(["local-authority", "neighbour-set"]) as string[],
    });
    expect(find("areas", "code")).toMatchObject({ widget: "string", required: false });
  });

  test("signs in with a token where the repository is, and makes no file that would get a name by chance", () => {
    const repository = { host: "gitlab", name: "council/children/findings" } as const;
    const settings = buildEditorSettings({ title: "A", address: undefined, repository, idsOf: () => [] });
    expect(settings.config).toMatchObject({
      backend: { name: "gitlab", repo: "council/children/findings", auth_methods: ["token"] },
    });
    expect(settings.host).toBe("https://gitlab.com");
    expect(collections.filter(({ create }) => create !== true).map(({ name }) => name)).toEqual(["observations"]);
  });

  test("leaves to YAML what no form fits, and knows where that is", () => {
    expect(find("observations", "series", "values")).toMatchObject({ widget: "text" });
    expect(forms.find(({ name }) => name === "record-observations")?.texts).toContain("series[].values");
  });

  test("carries the text of each file along, and no two fields of one name", () => {
    for (const { name, fields } of collections) {
      const names = fields.map((field) => field.name);
      expect([name, names.filter((each, index) => names.indexOf(each) !== index)]).toEqual([name, []]);
      expect(names).toContain("file_text");
    }
  });
});
