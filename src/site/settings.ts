import type { SiteReader } from "./loaded-site.ts";

/** What the configuration takes from a site's settings. */
export interface Settings {
  readonly title: string;
  readonly brandColour: string;
  readonly address: string | undefined;
}

/** Settings of a site, also where other records have errors; plain ones where `data/site.yaml` itself cannot be used. */
export function readSettings({ read }: Pick<SiteReader, "read">): Settings {
  const fields = read().records.site[0]?.fields;
  return fields
    ? { title: fields.title, brandColour: fields.brandColour, address: fields.address }
    : { title: "Findings", brandColour: "#1d1d1d", address: undefined };
}
