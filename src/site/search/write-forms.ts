import type { FormsFile, SearchStart } from "../../contract/search.ts";
import { formsFile, termKey } from "../../search/layout.ts";
import { groupOfForm, keyOfLead, packLeads, type Lead } from "../../search/leads.ts";
import { listStems } from "../../search/words.ts";
import type { CountedTerm } from "./count-words.ts";
import { nameOfContent, type SearchFile } from "./search-file.ts";

interface WrittenForms {
  readonly known: SearchStart["terms"];
  readonly files: SearchFile[];
  /** What stands with the postings of a key: leads with one of their words, all forms of a term with its own. */
  readonly leads: Map<string, Lead[]>;
}

/**
 * Writes what terms are called by: their forms by the first letter of a word that says something, and other leads for the postings of such a word.
 * `isName` says of a term's key whether pages are named by it: without any, nothing leads to it.
 */
export function writeForms(terms: readonly CountedTerm[], isName: (key: string) => boolean): WrittenForms {
  const forms = terms.flatMap(({ forms: own }, term) => own.map((text): Lead => ({ text, term, isForm: true })));
  const leads = terms.flatMap(({ asked = [] }, term) =>
    isName(termKey(term)) ? asked.map((text): Lead => ({ text, term, isForm: false })) : [],
  );
  const keyed = ({ text }: Lead) => keyOfLead(text);
  const formStems = new Set(forms.map(({ text }) => listStems(text).join(" ")));
  // Words of a form are not looked up one by one: what such words lead to besides stands with the forms.
  const withForms = [...forms, ...leads.filter(({ text }) => formStems.has(listStems(text).join(" ")))];
  const byGroup = [
    ...Map.groupBy(
      withForms.filter((form) => keyed(form) !== undefined),
      (form) => groupOfForm(keyed(form) ?? ""),
    ),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const contents = byGroup.map(([group, own]): [string, FormsFile] => [group, JSON.stringify(packLeads(own))]);
  const name = nameOfContent(contents.join("\n"));
  const asked = packLeads([...forms, ...leads].filter((lead) => keyed(lead) === undefined));
  return {
    known: { name, groups: contents.map(([group]) => group).join(""), asked },
    files: contents.map(([group, content]) => ({ path: formsFile(name, group), content })),
    leads: new Map([
      ...Map.groupBy(
        leads.filter((lead) => keyed(lead) !== undefined),
        (lead) => keyed(lead) ?? "",
      ),
      ...Map.groupBy(forms, ({ term }) => termKey(term)),
    ]),
  };
}
