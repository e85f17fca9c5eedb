import type { Catalogue, RegisterEntry } from "../../catalogue/catalogue.ts";
import { shortenName } from "../../findings/register-words.ts";
import { listNames, narrowBy, type Facet, type Narrowing } from "../lists/narrowing.ts";
import { listRegisterFacets, registerFacetTitles } from "./register-lists.ts";
import type { RegisterFacet } from "../../model/addresses.ts";

/** What the register is narrowed by on its page: who asked, and all that has a list of its own; here they are combined. */
export function narrowRegister(catalogue: Catalogue): Narrowing<RegisterEntry> {
  const { register } = catalogue;
  const all = listRegisterFacets(catalogue);
  const facets = (Object.keys(registerFacetTitles) as RegisterFacet[]).map((name): Facet<RegisterEntry> => {
    const own = all.filter(({ facet }) => facet === name);
    const byEntry = new Map(register.map((entry) => [entry, [] as string[]]));
    for (const { value, entries } of own) for (const entry of entries) byEntry.get(entry)?.push(value);
    return {
      ...{ name, title: registerFacetTitles[name] },
      values: own.map(({ value, title }) => [value, title]),
      valuesOf: (entry) => byEntry.get(entry) ?? [],
    };
  });
  const askerOf = ({ asker }: RegisterEntry) => shortenName(asker.name);
  return narrowBy(
    { noun: "entries", published: "oldest first" },
    register,
    [
      { name: "asked", title: "Asked by", values: listNames(register, askerOf), valuesOf: (entry) => [askerOf(entry)] },
      ...facets,
    ],
    [
      { name: "made", title: "newest first", down: true, valueOf: ({ document }) => document.published },
      { name: "date", title: "by due date, earliest first", valueOf: ({ due }) => due },
    ],
  );
}
