import { expect, test } from "vitest";
import { correctionsResource } from "../../../src/downloads/api/checks.ts";
import { loadCorrectSite } from "../../site-fixture.ts";

test("a revision by the source says of each figure what stood there and what stands there now", () => {
  const catalogue = loadCorrectSite();
  const [first] = catalogue.corrections.values();
  const concern = { indicator: "absence-primary", area: "exampleshire", period: "2007/08" };
  const revision = {
    ...{ id: "revision", date: "2019-03-01", title: "One figure revised", what: "One figure.", why: "The source." },
    ...first,
    kind: "revision-by-the-source" as const,
    before: undefined,
    after: undefined,
    concerns: [{ ...concern, before: "5.0", after: "5.1" }],
  };
  const listed = correctionsResource.list({
    catalogue: { ...catalogue, corrections: new Map([["revision", revision]]) },
    claims: [],
  });
  expect(Array.from(listed)).toMatchObject([
    {
      before: "absence-primary exampleshire 2007/08: 5.0",
      after: "absence-primary exampleshire 2007/08: 5.1",
    },
  ]);
});
