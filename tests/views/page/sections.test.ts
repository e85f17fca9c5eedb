import { expect, test } from "vitest";
import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import { loadSite } from "../../../src/checks/load-site.ts";
import { describeScales } from "../../../src/views/judgements/framework-scales.ts";
import { listSourceLicences } from "../../../src/views/page/licence.ts";
import { listAllJudgements } from "../../../src/views/judgements/judgement-history.ts";
import { tellComparators } from "../../../src/findings/comparator-words.ts";
import {
  findSections,
  isLeftOut,
  listFooterLinks,
  listMenu,
  sectionAddresses,
} from "../../../src/views/page/sections.ts";
import { titleMeasures } from "../../../src/views/topics/topic-part-titles.ts";
import { openFolder } from "../../../src/records/read.ts";
import { loadCorrectSite } from "../../site-fixture.ts";
import { fixtureSiteFolder } from "../../small-build.ts";

function load(name: string): { catalogue: Catalogue; sections: ReadonlySet<string> } {
  const { catalogue, claims } = loadSite(openFolder(fixtureSiteFolder(name)));
  if (!catalogue) throw new Error(`${name} has errors.`);
  return { catalogue, sections: findSections(catalogue, claims) };
}

const [letter, shire, welsh] = [load("one-letter"), load("shire-county"), load("welsh")];
const small = loadCorrectSite();

test("a site has the sections that its records fill, and the glossary of the library", () => {
  expect([...letter.sections]).toEqual(["/documents/", "/glossary/", "/search/a-to-z/"]);
  expect([...shire.sections]).toEqual([
    "/services/",
    "/judgements/",
    "/recommendations/",
    "/documents/",
    "/topics/",
    "/indicators/",
    "/glossary/",
    "/search/a-to-z/",
  ]);
  expect([...welsh.sections]).toEqual([
    "/schools/",
    "/documents/",
    "/meetings/",
    "/decisions/",
    "/committees/",
    "/topics/",
    "/compare/",
    "/indicators/",
    "/search/a-to-z/",
  ]);
});

test("a menu has no entry of a section that the records do not fill, and is made of sections where the settings have none", () => {
  const navigation = [
    { title: "Judged", address: "/judgements/" },
    { title: "Papers", address: "/documents/" },
    { title: "About", address: "/about/" },
  ];
  expect(listMenu({ navigation }, letter.sections).map(({ title }) => title)).toEqual(["Papers", "About"]);
  expect(listMenu({}, shire.sections).map(({ title }) => title)).toEqual([
    "Children's services",
    "Inspections",
    "Recommendations",
    "Documents",
  ]);
  expect(listMenu({}, new Set(sectionAddresses)).map(({ address }) => address)).toEqual([
    "/schools/",
    "/services/",
    "/judgements/",
    "/threads/",
    "/documents/",
  ]);
  expect(isLeftOut("/judgements/#example", letter.sections)).toBe(true);
  expect(isLeftOut("/judgements/x/", letter.sections)).toBe(false);
});

test("the foot of a page leads to what there is", () => {
  const footOf = (navigation: typeof menu | undefined, sections: ReadonlySet<string>) =>
    listFooterLinks({ navigation }, sections).map(({ address }) => address);
  const menu = [{ title: "Judged", address: "/judgements/" }];
  const always = ["/areas/", "/corrections/", "/feeds/", "/data/", "/api/"];
  expect(footOf(undefined, letter.sections)).toEqual(["/glossary/", ...always]);
  const all = new Set(sectionAddresses);
  expect(footOf(undefined, all)).toEqual([
    ...[
      "/recommendations/",
      "/meetings/",
      "/decisions/",
      "/committees/",
      "/topics/",
      "/compare/",
      "/indicators/",
      "/checks/",
      "/glossary/",
    ],
    ...always,
  ]);
  // What an officer's menu leaves out is no harder to find.
  expect(footOf(menu, all)).toEqual(expect.arrayContaining(["/schools/", "/services/", "/recommendations/"]));
  expect(footOf(menu, all)).not.toContain("/judgements/");
});

test("comparators, headings and licences are those of the records", () => {
  expect(tellComparators(letter.catalogue)).toBe("");
  expect(tellComparators(welsh.catalogue)).toBe(", beside Wales");
  expect(tellComparators(small)).toBe(", beside Example region and statistical neighbours");
  expect(titleMeasures(shire.catalogue, [...shire.catalogue.indicators.values()])).toBe("Services for children");
  expect(titleMeasures(welsh.catalogue, [])).toBe("Standards in schools and early years");
  expect(listSourceLicences(welsh.catalogue)).toEqual(["Copyright Aberexample Council"]);
  expect(listSourceLicences(small)).toEqual(["Open Government Licence v3.0", "Crown copyright"]);
});

test("how grades are numbered is told only where two frameworks in use differ", () => {
  expect(describeScales(small, listAllJudgements(small))).toContain(
    "their scales: from 2005 grade 4 was the best, from 2012 grade 1.",
  );
  expect(describeScales(shire.catalogue, listAllJudgements(shire.catalogue))).not.toContain("grade ");
});
