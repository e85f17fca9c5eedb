import { describe, expect, test } from "vitest";
import { titleHome } from "../../src/views/home/title.ts";
import { listDoors } from "../../src/views/home/doors.ts";
import { sectionAddresses } from "../../src/views/page/sections.ts";
import { loadCorrectSite } from "../site-fixture.ts";
import { loadTwoCouncils } from "../two-councils.ts";

const catalogue = loadCorrectSite();
const all = new Set<string>(sectionAddresses);
const { shared, southvale } = loadTwoCouncils();

describe("the heading of the home page", () => {
  test("names what the site tells of, in the past tense", () => {
    expect(titleHome(catalogue, all)).toBe("How children's services and schools in Exampleshire did");
    expect(titleHome(catalogue, new Set(["/schools/"]))).toBe("How schools in Exampleshire did");
    expect(titleHome(catalogue, new Set(["/judgements/"]))).toBe("How children's services in Exampleshire did");
    expect(titleHome(shared, all)).toBe("How children's services and schools in Northvale and Southvale did");
  });

  test("is the site's name where nothing is told yet", () => {
    expect(titleHome(catalogue, new Set(["/documents/"]))).toBe("Findings for Exampleshire");
  });
});

describe("the doors of the home page", () => {
  test("are for parents, for those who ask about services, and for those who check", () => {
    expect(listDoors(catalogue, all).map(({ title, address }) => [title, address])).toEqual([
      ["My child's schools", "/schools/"],
      ["How services did, and what was done about it", "/services/"],
      ["For journalists and researchers", "/data/"],
    ]);
  });

  test("lead nowhere that the records do not fill", () => {
    const few = listDoors(catalogue, new Set(["/judgements/", "/checks/"]));
    expect(few.map(({ address, links }) => [address, links.map(([page]) => page)])).toEqual([
      ["/judgements/", ["/judgements/"]],
      ["/data/", ["/checks/", "/data/", "/corrections/"]],
    ]);
  });

  test("promise no judgements and no answers where the records hold figures alone", () => {
    const [, services] = listDoors(catalogue, new Set(["/schools/", "/services/"]));
    expect(services).toMatchObject({ title: "How services did", what: "Figures of each service." });
    const [judged] = listDoors(catalogue, new Set(["/judgements/", "/recommendations/"]));
    expect(judged?.what).toBe("What inspectors judged and what was asked for.");
  });

  test("lead to the topics of services where nothing else is told of them", () => {
    const [services] = listDoors(catalogue, new Set(["/services/"]));
    expect(services?.address).toBe("/services/");
    expect(services?.links.length).toBeGreaterThan(0);
    expect(services?.links.every(([page]) => page.startsWith("/topics/"))).toBe(true);
  });

  test("lead to the inspections that a list of outcomes has, where no judgements are published", () => {
    const list = [
      'citation: { title: Outcomes, publisher: Example inspectorate, issued: "2019", address: "https://example.com/outcomes" }',
      'outcomes: [{ area: exampleshire, framework: example-inspection, published: "2013-03-01", judgements: { leadership: Good } }]',
    ];
    const held = loadCorrectSite({ "data/outcomes/list.yaml": `${list.join("\n")}\n` });
    const [services] = listDoors(held, new Set(["/services/"]));
    expect(services?.links.at(-1)).toEqual(["/areas/exampleshire/#inspections", "Inspections"]);
    expect(services?.what).toBe("What inspectors judged.");
    const links = listDoors(held, new Set(["/services/", "/judgements/"]))[0]?.links.map(([page]) => page);
    expect(links).toEqual(["/services/", "/judgements/"]);
  });

  test("lead to the topics of schools where there are no pages for parents, and to one school only where addresses are given", () => {
    const site = { ...catalogue.site, elsewhere: [] };
    const [schools] = listDoors({ ...catalogue, site, stages: new Map() }, all);
    expect(schools?.links.length).toBeGreaterThan(0);
    expect(schools?.links.every(([page]) => page.startsWith("/topics/"))).toBe(true);
    expect(schools?.what).not.toContain("one school");
  });

  test("keep the reader's choice of council", () => {
    const [schools] = listDoors(southvale, all);
    expect(schools?.address).toBe("/councils/southvale/schools/");
    expect(schools?.links.every(([page]) => page.startsWith("/councils/southvale/parents/"))).toBe(true);
    expect(schools?.what).toContain("Southvale");
  });
});
