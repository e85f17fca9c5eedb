import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { setImmediate } from "node:timers/promises";
import { runInNewContext } from "node:vm";
import { afterAll, expect, test } from "vitest";
import type { LoadedSite } from "../../src/checks/load-site.ts";
import { openSite } from "../../src/site/site-reader.ts";
import { listAuthorityRows } from "../national-fixture.ts";
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

test("figures that were let go of are kept by nothing, also where all authorities have some", async () => {
  const root = copyBuildableSite(`${work}/let-go`);
  for (const [file, text] of Object.entries(listAuthorityRows(12, ["4.1", "4.2"])))
    // A country that is out of scale has finders of its own.
    writeFileSync(join(root, file), String(text).replace("example-country,5.2,5.1", "example-country,52.0,51.0"));
  rmSync(join(root, "data/observations/absence-primary.yaml"), { force: true });
  const { read, dropFigures } = openSite(root);
  const figures = referToFigures(read());
  dropFigures();
  expect(read().records.indicators.length).toBeGreaterThan(0);
  // A reference holds what it names until the end of the step that made it.
  await setImmediate();
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  expect(figures.flatMap((figure) => figure.deref() ?? [])).toEqual([]);
});

/** What is looked at here is held by nothing here when it returns. */
function referToFigures({ records, catalogue }: LoadedSite): WeakRef<object>[] {
  const absence = records.observations.find(({ id }) => id === "absence-primary");
  expect(absence?.rows?.areas.length).toBeGreaterThan(0);
  expect(catalogue?.indicators.get("absence-primary")?.unlike).toHaveLength(1);
  return [records.observations, ...records.observations].map((held) => new WeakRef(held));
}
