import { setFlagsFromString } from "node:v8";
import { setImmediate } from "node:timers/promises";
import { runInNewContext } from "node:vm";
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

test("figures that were let go of are kept by nothing", async () => {
  const { read, dropFigures } = openSite(copyBuildableSite(`${work}/let-go`));
  const figures = new WeakRef(read().records.observations);
  dropFigures();
  expect(read().records.indicators.length).toBeGreaterThan(0);
  // A reference holds what it names until the end of the step that made it.
  await setImmediate();
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  expect(figures.deref()).toBeUndefined();
});
