import { expect, test } from "vitest";
import { readParquet } from "../../../src/importers/national/read-parquet.ts";
import { nationalSource } from "../../../src/library/national/source.ts";
import { smallParquet, type SmallRow } from "./small-parquet.ts";

test("a file whose rows are all in one group is read as one with many groups is", async () => {
  const rows = Array.from({ length: 130_000 }, (_, index): SmallRow => [
    "PriTotAbs",
    "2016",
    302,
    "Barnet",
    String(index),
  ]);
  let last = "";
  const count = await readParquet(
    smallParquet(rows, {}, rows.length),
    nationalSource.columns,
    { tell: () => undefined, end: () => undefined },
    ({ value }) => {
      last = value;
    },
  );
  expect([count, last]).toEqual([130_000, "129999"]);
});
