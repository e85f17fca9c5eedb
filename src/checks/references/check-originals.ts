import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";

export const siteContact: Rule = {
  id: "site-contact",
  severity: "warning",
  says: "The settings say how readers report a mistake: an e-mail address, a form, or the council's own site.",
};

export const siteAccessibility: Rule = {
  id: "site-accessibility",
  severity: "warning",
  says: "The site has a page whose name begins with `accessib`: the accessibility statement.",
};

export const siteAbout: Rule = {
  id: "site-about",
  severity: "warning",
  says: "The site has a page whose name begins with `about`: what it holds, how it is made, and who answers for it.",
};

export const sourceAddress: Rule = {
  id: "source-address",
  severity: "warning",
  says: "A document says where its original is published, and a work that is cited where it can be found.",
};

/**
 * Whether readers can check and object: each document has the address of its original, and the site a way to report a mistake, a statement
 * on accessibility and a page on what it is.
 */
export const originalChecks: Check = {
  rules: [siteContact, siteAccessibility, siteAbout, sourceAddress],
  find: checkOriginals,
};

function checkOriginals({ records }: RecordSet): Issue[] {
  const documents = records.documents.flatMap((document): Issue[] => {
    if (document.fields.source.address !== undefined) return [];
    const problem = `The address of the original is not known: ${document.fields.shortTitle}.`;
    const remedy = "Add address under source once you have opened it; never guess one.";
    return [breach(sourceAddress, placeOf(document, ["source", "address"]), problem, remedy)];
  });
  const sites = records.site.flatMap((site): Issue[] => {
    const { email, form, website } = site.fields.contact;
    if (email !== undefined || form !== undefined || website !== undefined) return [];
    const problem = "Readers are not told how to report a mistake.";
    const remedy = "Add email, form or website under contact.";
    return [breach(siteContact, placeOf(site, ["contact"], "name"), problem, remedy)];
  });
  return [...documents, ...sites, ...checkPages(records)];
}

/** The pages that readers look for, and the law asks for, by a word that their names begin with. */
const expectedPages = [
  {
    rule: siteAccessibility,
    name: /^accessib/,
    problem: "There is no accessibility statement, which the law asks public bodies for.",
    remedy: "Write one as content/pages/accessibility.mdx; gov.uk has a sample statement.",
  },
  {
    rule: siteAbout,
    name: /^(?:about|ynghylch)/,
    problem: "No page says what the site is, and who answers for it.",
    remedy: "Write one as content/pages/about.mdx.",
  },
] as const;

function checkPages({ site, pages }: RecordSet["records"]): Issue[] {
  return site.flatMap((settings) =>
    expectedPages
      .filter(({ name }) => !pages.some(({ id }) => name.test(id)))
      .map(({ rule, problem, remedy }) => breach(rule, placeOf(settings, ["title"], "name"), problem, remedy)),
  );
}
