import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { areas } from "../../src/library/areas.ts";
import { authorities } from "../../src/library/authorities.ts";
import { countChildren, fewestChildren, referralsByCode } from "../../src/library/few-children.ts";

test("two authorities of England have fewer than 100 children of each age, and the third has many times as many", () => {
  const counts = [...referralsByCode].map(([code, referrals]) => [code, Math.round(countChildren(referrals))]);
  expect(counts).toEqual([
    ["E06000053", 319],
    ["E09000001", 847],
    ["E06000017", 8012],
  ]);
  expect(fewestChildren).toBe(18 * 100);
  const few = areas.filter((area) => "fewChildren" in area);
  expect(few.map((area) => ("code" in area ? area.code : ""))).toEqual(["E06000053", "E09000001"]);
});

const file = [join(import.meta.dirname, "../../../shared"), join(import.meta.dirname, "../../../../shared")]
  .map((path) => join(path, "data/lait/bds_long_0.parquet"))
  .find((path) => existsSync(path));

describe.skipIf(file === undefined)("the national file (needs ../shared)", () => {
  test("gives every other authority more in each of its years", async () => {
    const bytes = readFileSync(file ?? "");
    const columns = ["Short Desc", "Years", "LA Number", "Values"];
    const rows = (await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
      columns,
    })) as unknown as Record<string, string | number>[];
    const read = (measure: string) =>
      new Map(
        rows
          .filter((row) => row["Short Desc"] === measure)
          .map((row) => [`${row["LA Number"] ?? ""} ${row.Years ?? ""}`, Number(row.Values)]),
      );
    const [numbers, rates] = [read("CPP_Total_NumRef"), read("CPP_Total_Rateper10,000")];
    const codes = new Map(authorities.map(({ educationCode = "", code }) => [educationCode, code]));
    const few = new Set<string | undefined>();
    const years = new Map<string, number[]>();
    for (const [key, number] of numbers) {
      const rate = rates.get(key) ?? NaN;
      const [authority = "", year = ""] = key.split(" ");
      const children = countChildren({ number, rate });
      if (!codes.has(authority) || !Number.isFinite(children)) continue;
      years.set(year, [...(years.get(year) ?? []), children]);
      if (children < fewestChildren) few.add(codes.get(authority));
      if (year === "2025" && referralsByCode.has(codes.get(authority) ?? ""))
        expect(referralsByCode.get(codes.get(authority) ?? "")).toEqual({ number, rate });
    }
    expect([...few].sort()).toEqual(["E06000053", "E09000001"]);
    expect(years.size).toBe(10);
    for (const children of years.values()) {
      expect(children.length).toBeGreaterThan(145);
      expect(children.filter((count) => count < 4 * fewestChildren).length).toBeLessThanOrEqual(2);
    }
  });
});
