import type { Area } from "../../model/area.ts";
import type { Licence } from "../../model/licence.ts";

/** What is known of a council when its site is made. */
export interface NewSite {
  /** The council as it signs, for example "Kent County Council"; of a site about a whole country, who publishes it. */
  readonly council: string;
  /** `true` where the site is about a whole country and no council's: its area is then the country. */
  readonly isNational?: true | undefined;
  /** Its area: an id, and the short name by which readers know the place. */
  readonly area: { readonly id: string; readonly name: string };
  /** The record of the area, where the library has none. */
  readonly record?: Extract<Area, { kind: "local-authority" }> | undefined;
  /** The country that it lies in, by its name. */
  readonly country: string;
  /** Ids of the areas that figures stand beside, the widest last. */
  readonly comparators: readonly string[];
  /** Ids of indicators for the home page, where the site begins with figures. */
  readonly homeIndicators?: readonly string[] | undefined;
  /** Under which what the site says may be used. */
  readonly licence: Licence;
  /** The day on which the site is made, YYYY-MM-DD. */
  readonly day: string;
  /** The engine as package.json names it: a version, an address, or a file. */
  readonly engine: string;
}

/** What the texts of a site call those who publish it. */
export function namePublisherInText({ isNational }: Pick<NewSite, "isNational">): string {
  return isNational ? "the publisher" : "the council";
}

/** A name in the text of a page, where some signs would be markup. */
export function escapeMarkdown(name: string): string {
  return name.replace(/[\\`*_{}<>[\]|~]/g, (sign) => `\\${sign}`);
}
