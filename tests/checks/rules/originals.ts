import { readSiteFile, replaceInFile, type Changes } from "../../site-fixture.ts";
import type { RuleCases } from "./rule-case.ts";

const report = "content/documents/2018/exampleshire-report-2018.md";
const contact = (way: string) => replaceInFile("data/site.yaml", "  email: findings@example.org\n", way);

const absence = "data/indicators/absence-primary.yaml";
const cited = (publisher: string) =>
  replaceInFile(
    absence,
    "document: exampleshire-assessment-2007",
    `citation: { title: Release, publisher: ${publisher}, issued: "2018", address: https://example.org/release }`,
  );

const aboutEntry = "  - title: About\n    address: /about/\n";
const renamed = (id: string, to: string): Changes => ({
  [`content/pages/${id}.mdx`]: undefined,
  [`content/pages/${to}.mdx`]: readSiteFile(`content/pages/${id}.mdx`),
});

/** Originals that readers cannot open, and mistakes that they cannot report. */
export const originalCases: RuleCases = {
  "source-address": {
    "a document without the address of its original": {
      mistake: replaceInFile(report, "  address: https://example.org/reports/2018.pdf\n", ""),
      issues: [
        `${report}:20:3  warning: The address of the original is not known: Report 2018. → Add address under source once you have opened it; never guess one.`,
      ],
      control: { [report]: readSiteFile(report) },
    },
  },
  "source-publisher": {
    "a cited work whose publisher has a slip": {
      mistake: cited("Departmnt for Education"),
      issues: [
        `${absence}:10:42  warning: Nobody of the name Departmnt for Education is known to publish figures. → Did you mean Department for Education? If the name is right, add it to publishers in data/site.yaml.`,
      ],
      control: cited("Department for Education"),
    },
  },
  "site-contact": {
    "a site that only names whom to write to": {
      mistake: contact(""),
      issues: [
        "data/site.yaml:19:1  warning: Readers are not told how to report a mistake. → Add email, form or website under contact.",
      ],
      control: contact("  form: https://example.org/form\n"),
    },
    "a site with an address of the council": {
      mistake: contact("  website: https://www.example.org/\n"),
      issues: [],
      control: contact("  email: findings@example.org\n"),
    },
  },
  "site-accessibility": {
    "a site without an accessibility statement": {
      mistake: { "content/pages/accessibility.mdx": undefined },
      issues: [
        "data/site.yaml:1:1  warning: There is no accessibility statement, which the law asks public bodies for. → Write one as content/pages/accessibility.mdx; gov.uk has a sample statement.",
      ],
      control: renamed("accessibility", "accessibility-statement"),
    },
  },
  "site-unwritten": {
    "a place of a page that nobody has written": {
      mistake: {
        "content/pages/about.mdx": `${readSiteFile("content/pages/about.mdx")}\nWrite to <ToWrite what="the address" /> or\n\n<ToWrite what="the form's" />\n`,
      },
      issues: [
        "content/pages/about.mdx:10:10  warning: Still to be written: the address. → Write it in the place of the element, or take the sentence out.",
        "content/pages/about.mdx:12:1  warning: Still to be written: the form's. → Write it in the place of the element, or take the sentence out.",
      ],
      control: {
        "content/pages/about.mdx": `${readSiteFile("content/pages/about.mdx")}\nWrite to the council: &lt;ToWrite&gt;.\n`,
      },
    },
  },
  "site-about": {
    "a site that does not say what it is": {
      mistake: { "content/pages/about.mdx": undefined, ...replaceInFile("data/site.yaml", aboutEntry, "") },
      issues: [
        "data/site.yaml:1:1  warning: No page says what the site is, and who answers for it. → Write one as content/pages/about.mdx.",
      ],
      control: { ...renamed("about", "about-this-site"), ...replaceInFile("data/site.yaml", aboutEntry, "") },
    },
  },
};
