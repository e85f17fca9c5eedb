import { sectionUrl } from "../../model/addresses.ts";
import type { CollectionName } from "../../model/collections.ts";

/** A record that gets another id. */
export interface Renaming {
  readonly collection: CollectionName;
  readonly from: string;
  readonly to: string;
  /** Ids of records that have charts and files: an id that begins like another's is not that. */
  readonly filedIds: readonly string[];
  /** Ids of the record's parts, as `record#part` names them. */
  readonly ownParts: ReadonlySet<string>;
}

/** An address within the site as it is after a record was renamed; as it was, where it is not of that record. */
export function renameInAddress(address: string, renaming: Omit<Renaming, "ownParts">): string {
  const { collection, from, to, filedIds } = renaming;
  const [, home = "", path = "", rest = ""] = /^(https?:\/\/[^/]+)?([^?#]*)(.*)$/.exec(address) ?? [];
  const names = path.split("/");
  const isLed = names[1] === "councils" && names.length > 4;
  const first = isLed ? 3 : 1;
  const section = `/${names[first] ?? ""}/`;
  const renameName = (name: string) => {
    const [, id = "", ending = ""] = /^([^.]*)(.*)$/.exec(name) ?? [];
    if (id === from) return `${to}${ending}`;
    const isOther = filedIds.some(
      (other) => other.length > from.length && (id === other || id.startsWith(`${other}-`)),
    );
    return filed.includes(collection) && id.startsWith(`${from}-`) && !isOther
      ? `${to}${name.slice(from.length)}`
      : name;
  };
  const isPage = collection === "pages" && names.length === first + 2 && names[first] === from;
  const isOwn = (sections[collection] ?? []).includes(section);
  const renamed = names.map((name, index) => {
    if (isPage && index === first) return to;
    if (index <= first) return name;
    if (isOwn) return name.split(".")[0] === from ? renameName(name) : name;
    return shared.includes(section) && filed.includes(collection) ? renameName(name) : name;
  });
  const place =
    isOwn || section === sectionUrl.documents ? rest.replace(new RegExp(`#(table-)?${from}$`), `#$1${to}`) : rest;
  return `${home}${renamed.join("/")}${collection === "tables" ? place : rest}`;
}

/** Sections in which the pages and files of a kind of record lie. */
const sections: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  documents: [sectionUrl.documents, sectionUrl.recommendations, sectionUrl.checks],
  indicators: [sectionUrl.indicators],
  meetings: [sectionUrl.meetings],
  plans: ["/plans/", sectionUrl.recommendations],
  areas: [sectionUrl.areas],
  stages: [sectionUrl.parents],
  frameworks: [sectionUrl.compare],
  topics: [sectionUrl.topics, sectionUrl.services, sectionUrl.standards],
  tables: ["/tables/"],
  threads: [sectionUrl.threads],
  families: [sectionUrl.indicators],
};

/** Sections in which records of several kinds have charts and files. */
const shared: readonly string[] = ["/charts/", sectionUrl.data, sectionUrl.api, "/tables/"];
const filed: readonly CollectionName[] = ["documents", "indicators", "tables", "meetings", "plans"];
