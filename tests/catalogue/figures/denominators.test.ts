import { describe, expect, test } from "vitest";
import { readDenominator } from "../../../src/catalogue/figures/denominators.ts";
import type { Table } from "../../../src/model/table.ts";

type Sketch = Pick<Table, "rows"> & Partial<Pick<Table, "columns" | "arithmetic">>;

function read({ columns = [{ title: "Nov" }, { title: "Dec" }], ...rest }: Sketch, row: number, column: number) {
  const table = { unit: "count", columns, ...rest } as Table;
  return readDenominator(table, { row, column });
}

const share = { title: "Good, %", cells: [33, 0] };
const rows = [{ title: "Good, No.", cells: [1, 0] }, share, { title: "Total", cells: [3, 0] }];

describe("the base of a cell", () => {
  test("is the whole of the percentage that explains it", () => {
    const arithmetic: Table["arithmetic"] = [
      { kind: "percentage", across: "rows", percentage: "Good, %", part: "Good, No.", whole: "Total" },
    ];
    expect([read({ rows, arithmetic }, 1, 0), read({ rows, arithmetic }, 1, 1)]).toEqual([3, 0]);
    expect(read({ rows, arithmetic }, 0, 0)).toBeUndefined();
    expect(read({ rows, arithmetic: [{ ...arithmetic[0], except: ["Nov"] } as never] }, 1, 0)).toBeUndefined();
  });

  test("is where another line crosses, or the sum, for percentages across columns", () => {
    const columns = [{ title: "No." }, { title: "%" }];
    const parts = [
      { title: "All", cells: [10, 100] },
      { title: "Boys", cells: [6, 60] },
      { title: "Girls", cells: [4, 40] },
    ];
    const rule = { kind: "percentage", across: "columns", percentage: "%", part: "No." } as const;
    expect(read({ columns, rows: parts, arithmetic: [{ ...rule, wholeAt: "All" }] }, 1, 1)).toBe(10);
    expect(read({ columns, rows: parts.slice(1), arithmetic: [{ ...rule, wholeOf: "sum" }] }, 0, 1)).toBe(10);
  });

  test("is the sum of the rows or columns that are named", () => {
    const graded = [
      { title: "Good", group: "Duty", denominator: ["Duty / Good", "Duty / Poor"], cells: [4, 12] },
      { title: "Poor", group: "Duty", cells: [10, 16] },
      { title: "Good", group: "Care", cells: [1, 1] },
    ];
    expect([read({ rows: graded }, 0, 0), read({ rows: graded }, 0, 1)]).toEqual([14, 28]);
    const columns = [{ title: "Of these", denominator: ["All"] }, { title: "All" }];
    expect(read({ columns, rows: [{ title: "Boys", cells: [2, 5] }] }, 0, 0)).toBe(5);
  });

  test("is what the cell itself says, before all else", () => {
    const said = [{ title: "Good, %", denominator: ["Total"], cells: [{ value: 50, denominator: 8 }, 0] }, ...rows];
    expect(read({ rows: said }, 0, 0)).toBe(8);
  });

  test("is unknown where a line of it is missing, blank, or no whole number", () => {
    const named = (name: string, cell: string | number) => [
      { title: "Good", denominator: ["Good", name], cells: [4] },
      { title: "Poor", cells: [cell] },
    ];
    expect(read({ rows: named("Poor", 10) }, 0, 0)).toBe(14);
    expect(read({ rows: named("Bad", 10) }, 0, 0)).toBeUndefined();
    expect(read({ rows: named("Poor", "blank") }, 0, 0)).toBeUndefined();
    expect(read({ rows: named("Poor", 1.5) }, 0, 0)).toBeUndefined();
  });
});
