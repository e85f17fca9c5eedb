import type { Changes } from "./site-fixture.ts";

const letter = (published: string, recommendations: string) => `---
title: Letter of ${published.slice(0, 4)}
shortTitle: Letter ${published.slice(0, 4)}
kind: annual-performance-assessment
published: ${published}
publisher: Example inspectorate
areas: [exampleshire]
framework: example-assessment
summary: What inspectors found.
source: { description: Letter, address: "https://example.org/letter-${published}.pdf", licence: Crown copyright }
${recommendations}---

The inspectorate wrote.
`;

/** A recommendation of a letter. */
export const asked = (id: string, text: string) =>
  `  - { id: ${id}, kind: area-for-development, text: ${text}, place: Page 1 }\n`;

/** Letters of inspectors of 2012 and 2019, of which the first asks for plans and the other for what `again` holds. */
export function lettersOf2012And2019(again = ""): Changes {
  return {
    "content/documents/2012/letter-2012.md": letter(
      "2012-02-24",
      `recommendations:\n${asked("plans", "Write plans.")}`,
    ),
    "content/documents/2019/letter-2019.md": letter("2019-03-11", again === "" ? "" : `recommendations:\n${again}`),
  };
}

/** A thread about the recommendation of 2007 and others, with its later words. */
export function threadOf(others: readonly string[], findings: string, more = ""): Changes {
  const recommendations = ["exampleshire-assessment-2007#quicker-decisions", ...others].join(", ");
  return {
    "data/threads/decisions.yaml": `title: Decisions
summary: Whether decisions are made soon.
topic: safeguarding
recommendations: [${recommendations}]
${findings === "" ? "" : `findings:\n${findings}`}${more}`,
  };
}

/** A later word of a document. */
export const said = (
  document: string,
  bearing: string,
  more = "",
) => `  - source: { document: ${document}, place: Page 2 }
    bearing: ${bearing}
    text: It was said of ${bearing}.
${more}`;
