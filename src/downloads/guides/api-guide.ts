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
    description: `Everything that this site publishes, as JSON files for programs: version ${apiVersion} of the interface, its addresses, what a file holds, and what stays as it is.`,
    lead: "Everything that this site publishes can be read by programs as JSON. It needs no key and no registration, and costs nothing.",
    opening: [
      paragraph(
        text`The interface is a set of files. They are made together with the pages from the same records, so the two never differ. There are no queries: a program reads a list, picks what it needs, and reads the records one by one. For tables in a spreadsheet, use ${link("the downloads", dataPageUrl)}.`,
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
        text`${link(apiUrl("index"), apiUrl("index"), "code")} names all lists with their addresses, schemas and numbers of entries, and says how new the newest document is. All addresses start at the folder of this site:`,
      ),
      { kind: "example", text: `curl ${home}${apiUrl("index").slice(1)}` },
      paragraph(
        text`${link(openApiUrl, openApiUrl, "code")} describes all of it in the words of ${link("OpenAPI", "https://spec.openapis.org/oas/v3.1.0")} 3.1, for tools that write programs or try addresses.`,
      ),
    ],
  };
}

const lists: Chapter = {
  id: "lists",
  title: "Lists and records",
  blocks: [
    paragraph(
      text`Each list holds all records of a kind. Where a record has a file of its own, ${code("{id}")} stands for its id.`,
    ),
    { kind: "part", name: "lists" },
  ],
};

function describeFile(example: string | undefined): Chapter {
  const shown: Block[] = example === undefined ? [] : [{ kind: "example", text: example }];
  const cut = example === undefined ? "" : " This is the file of an indicator, cut short:";
  return {
    id: "file",
    title: "What a file holds",
    blocks: [
      paragraph([`Every file is one JSON object with the same seven fields.${cut}`]),
      ...shown,
      {
        kind: "terms",
        items: [
          { term: [code("version")], meaning: ["Version of the interface."] },
          { term: [code("title")], meaning: ["What the file holds, in words."] },
          {
            term: text`${code("self")}, ${code("schema")}, ${code("page")}`,
            meaning: [
              "Addresses of the file, of the JSON Schema that describes it, and of the page that shows the same to readers.",
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
  title: "Rules that hold everywhere",
  blocks: [
    {
      kind: "list",
      items: [
        text`Every field is always there. ${code("null")} stands where there is nothing to say, and an empty list where nothing is listed.`,
        text`Records are named by ${code("id")}, and other records refer to them by it. The id is the last part of a page's address and never changes.`,
        text`Addresses start with a slash, which is the folder of this site. ${code("url")} is a page, ${code("json")} a file of the interface.`,
        text`A figure has its ${code("value")}, and in ${code("printed")} and ${code("decimals")} how the source prints it. Where there is none, ${code("marker")} says why. Missing is not zero.`,
        ["Every figure and finding has its source: the document's id, and the place in it."],
        ["Days are written 2018-03-07. Where a source gives no more, it is a month (2018-03) or a year (2018)."],
        ["Grades are compared by their word and its place on the framework's scale, never by the number beside them."],
      ],
    },
  ],
};

const versions: Chapter = {
  id: "versions",
  title: "What stays as it is",
  blocks: [
    paragraph(
      text`The number in the address is the version. Within version ${apiVersion}, files, fields and values may be added. None is taken away, renamed or given another meaning, so a program should pass over fields that it does not know. What cannot be done in this way gets a new number, beside which the old one stays. A record that is withdrawn leaves the interface as it leaves the site; ${link("corrections", sectionUrl.corrections)} say so.`,
    ),
    paragraph(
      text`Each file is compared with its ${link("JSON Schema", "https://json-schema.org/")} (draft 2020-12) when the site is made; one that breaks it stops the publication.`,
    ),
  ],
};

function describeProgram(home: string, indicator: string): Chapter {
  return {
    id: "example",
    title: "An example in Python",
    blocks: [
      paragraph(["It prints every figure of an indicator as its source does, or says why there is none:"]),
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
