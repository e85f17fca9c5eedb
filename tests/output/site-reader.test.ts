import { afterAll, expect, test } from "vitest";
import { openSite } from "../../src/site/site-reader.ts";
import { copyBuildableSite, makeWorkFolder, removeFolder } from "../small-build.ts";

const work = makeWorkFolder("reader");

afterAll(() => {
  removeFolder(work);
});

test("a site that let go of its figures has them in its catalogue, and gives their records to who asks", () => {
  const { read, dropFigures } = openSite(copyBuildableSite(`${work}/site`));
  const before = read();
  expect(before.records.observations.length).toBeGreaterThan(0);
  dropFigures();
  const after = read();
  expect(after).not.toBe(before);
  expect(after.catalogue).toBe(before.catalogue);
  expect(after.records.indicators).toBe(before.records.indicators);
  const describe = ({ records }: typeof before) =>
    records.observations.map(({ id, file, fields }) => ({ id, file, fields }));
  expect(describe(after)).toEqual(describe(before));
  expect(after.records.observations).not.toBe(before.records.observations);
});
