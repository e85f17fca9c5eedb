import { absoluteUrl, apiUrl, dataPageUrl, openApiUrl, sectionUrl } from "../../model/addresses.ts";
import { apiVersion } from "../api/envelope.ts";
import { buildExample } from "../api/example.ts";
import type { ApiContext } from "../api/resource.ts";
import { code, link, paragraph, text, type Block, type Chapter, type Guide } from "./guide.ts";

/** The page of the interface for programs. Its part: `lists`. */
export function describeApi(context: ApiContext): Guide {
  const { site, licence } = context.catalogue;
  const home = absoluteUrl("/", site.address) ?? "https://address-of-this-site/";
  const example = buildExample(context);
  return {
    title: "Interface for programs (API)",
    description: `Everything that this site publishes, as JSON files for programs: version ${apiVersion} of the interface, its addresses, what each file contains, and what will not change.`,
    lead: "Programs can read everything that this site publishes as JSON. It is free, and needs no key or registration.",
    opening: [
      paragraph(
        text`The interface is a set of files, made from the same records as the pages, so the two never differ. It takes no queries: a program reads a list, picks what it needs, and reads the records one by one. For tables in a spreadsheet, use ${link("the downloads", dataPageUrl)}.`,
      ),
    ],
    chapters: [
      describeStart(home),
      lists,
      describeFile(example?.text),
      rules,
      versions,
      ...(example ? [describeProgram(home, example.id)] : []),
      {
        id: "licence",
        title: "Licence",
        blocks: [
          paragraph(
            text`You may use the data under the ${link(licence.title, licence.address, "license")}, for any purpose, if you name the source.`,
          ),
        ],
      },
    ],
  };
}

function describeStart(home: string): Chapter {
  return {
    id: "start",
    title: "Where to start",
    blocks: [
      paragraph(
        text`${link(apiUrl("index"), apiUrl("index"), "code")} lists everything there is, with addresses, schemas and numbers of entries, and the date of the newest document. All addresses start from this site's own:`,
      ),
      { kind: "example", text: `curl ${home}${apiUrl("index").slice(1)}` },
      paragraph(
        text`${link(openApiUrl, openApiUrl, "code")} describes the whole interface in ${link("OpenAPI", "https://spec.openapis.org/oas/v3.1.0")} 3.1, for tools that write code or test requests.`,
      ),
    ],
  };
}

const lists: Chapter = {
  id: "lists",
  title: "Lists and records",
  blocks: [
    paragraph(
      text`Each list has all records of one kind. Where a record has its own file, put its id in place of ${code("{id}")}.`,
    ),
    { kind: "part", name: "lists" },
  ],
};

function describeFile(example: string | undefined): Chapter {
  const shown: Block[] = example === undefined ? [] : [{ kind: "example", text: example }];
  const cut = example === undefined ? "" : " This is the file of an indicator, shortened:";
  return {
    id: "file",
    title: "What a file contains",
    blocks: [
      paragraph([`Every file is one JSON object with the same seven fields.${cut}`]),
      ...shown,
      {
        kind: "terms",
        items: [
          { term: [code("version")], meaning: ["Version of the interface."] },
          { term: [code("title")], meaning: ["What the file contains, in words."] },
          {
            term: text`${code("self")}, ${code("schema")}, ${code("page")}`,
            meaning: [
              "Addresses of the file, of the JSON Schema that describes it, and of the page that shows the same content to readers.",
            ],
          },
          { term: [code("licence")], meaning: ["Address of the licence."] },
          { term: [code("data")], meaning: ["The list, or the record."] },
        ],
      },
    ],
  };
}

const rules: Chapter = {
  id: "rules",
  title: "Rules for all files",
  blocks: [
    {
      kind: "list",
      items: [
        text`Every field is always present. A field without content is ${code("null")}, or an empty list.`,
        text`Every record has an ${code("id")}, by which other records refer to it. It is the last part of the page's address and never changes.`,
        text`Addresses start with a slash, which stands for this site's own address. ${code("url")} is a page, ${code("json")} a file of the interface.`,
        text`A figure has a ${code("value")}; ${code("printed")} and ${code("decimals")} say how the source prints it. Where there is no figure, ${code("marker")} says why. Missing is not zero.`,
        ["Every figure and finding names its source: the id of the document, and the place in it."],
        [
          "Dates are written 2018-03-07. Where a source gives no day, only the month (2018-03) or year (2018) is given.",
        ],
        ["Grades are compared by their word and its place on the framework's scale, never by the number beside them."],
      ],
    },
  ],
};

const versions: Chapter = {
  id: "versions",
  title: "What will not change",
  blocks: [
    paragraph(
      text`The number in the address is the version. Within version ${apiVersion}, files, fields and values may be added. None is taken away, renamed or given another meaning, so a program should pass over fields that it does not know. A change that breaks this rule gets a new version number, and the old version stays available. A record that is withdrawn from the site is withdrawn from the interface too, and ${link("corrections", sectionUrl.corrections)} says so.`,
    ),
    paragraph(
      text`Each file is checked against its ${link("JSON Schema", "https://json-schema.org/")} (draft 2020-12) when the site is built. If one does not match, nothing is published.`,
    ),
  ],
};

function describeProgram(home: string, indicator: string): Chapter {
  return {
    id: "example",
    title: "An example in Python",
    blocks: [
      paragraph(["This prints every figure of an indicator as in the source, or says why there is none:"]),
      {
        kind: "example",
        text: `import json
from urllib.request import urlopen

site = "${home}"
with urlopen(site + "${apiUrl(`indicators/${indicator}`).slice(1)}") as file:
    indicator = json.load(file)["data"]

for series in indicator["series"]:
    for value in series["values"]:
        print(series["area"], value["period"], value["printed"] or value["marker"])`,
      },
    ],
  };
}
