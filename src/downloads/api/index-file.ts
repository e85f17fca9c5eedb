import { namePublisher } from "../../catalogue/councils.ts";
import { z } from "zod";
import { catalogueJsonUrl, apiPageUrl, apiUrl, dataPackageUrl } from "../../model/addresses.ts";
import { address, day, idOf, words } from "./fields.ts";
import { apiResources } from "./resources.ts";
import type { ApiContext } from "./resource.ts";

/** The first file of the interface: what there is, of whom, and how new. It names no time of making: the same records give the same bytes. */
export const indexSchema = z.strictObject({
  site: z.strictObject({
    title: words,
    description: words,
    publisher: words,
    area: idOf("the area whose site it is; the first of them, where several councils share it"),
    councils: z
      .array(idOf("the area of a council"))
      .optional()
      .describe("The councils that share the site, in its order; left out where it is one council's."),
    address: words.nullable().describe("Where the site is published, if its settings say so."),
  }),
  licence: z.strictObject({ title: words, address: words }),
  madeFrom: z.strictObject({
    newestDocument: z.strictObject({ id: words, published: day }).nullable(),
    latestCorrection: day.nullable(),
  }),
  lists: z.array(
    z.strictObject({
      name: words,
      title: words,
      description: words,
      entries: z.int(),
      address,
      schema: address,
      records: z
        .strictObject({
          title: words,
          address: words.describe("Address with {id} for the record's id."),
          schema: address,
        })
        .nullable(),
    }),
  ),
  documentation: address,
  dataPackage: address,
  catalogue: address,
});

/** What `/api/v1/index.json` holds. */
export function buildIndex(context: ApiContext) {
  const { site, documents, corrections, licence } = context.catalogue;
  const [newest] = documents.values();
  const [latest] = corrections.values();
  return {
    site: {
      title: site.title,
      description: site.description,
      publisher: namePublisher(site),
      area: site.council.area,
      ...(site.councils.length > 1 && { councils: site.councils.map(({ area }) => area) }),
      address: site.address,
    },
    licence,
    madeFrom: { newestDocument: newest, latestCorrection: latest?.date },
    lists: apiResources.map(({ name, title, description, list, records }) => ({
      name,
      title,
      description,
      entries: [...list(context)].length,
      address: apiUrl(name),
      schema: apiUrl(`schema/${name}`),
      records: records && {
        title: records.title,
        address: apiUrl(`${name}/{id}`),
        schema: apiUrl(`schema/${records.name}`),
      },
    })),
    documentation: apiPageUrl,
    dataPackage: dataPackageUrl,
    catalogue: catalogueJsonUrl,
  };
}
