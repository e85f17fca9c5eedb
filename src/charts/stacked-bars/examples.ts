import type { StackedData } from "./data.ts";

/** Three months, as in the performance report: children in care by legal status, some of them very few. */
export const threeMonths = stack({
  "Interim Care Order": [50, 53, 52],
  "Full Care Order": [129, 127, 126],
  "Section 20": [126, 126, 120],
  "Placement Order - In Adoptive Placement": [4, 5, 5],
  "Placement Order - Awaiting Placement": [7, 7, 7],
  "Emergency Protection Order - In LA Accommodation": [3, 3, 4],
  "Remanded to LA Accommodation or Youth Detention Accommodation": [1, 1, 1],
  "Other or Missing": [1, 1, 1],
});

/** One bar. */
export const oneBar = stack({ "0-25 days": [144], "26-40 days": [87], "41-45 days": [20], "46+ days": [39] });

/** Two parts of equal size. */
export const equalParts = stack({ Boys: [16], Girls: [16] });

/** A part that is everything, beside parts of zero. */
export const onePartIsAll = stack({ Good: [0, 0], "Requires improvement": [9, 14], Inadequate: [0, 0] });

/** Every part zero. */
export const allZero = stack({ Boys: [0], Girls: [0] });

/** Parts without a number, and no total printed. */
export const missingParts: StackedData = {
  titles: ["Male", "Female", "Not known"],
  columns: [
    {
      label: "January 2019",
      total: undefined,
      parts: [{ text: "Suppressed to protect people" }, { value: 21, text: "21" }, { text: "Not available" }],
    },
  ],
};

/** Bars of very different height with long names and signs that mean something in markup. */
export const differentHeights = stack(
  {
    'Kingston & Richmond "Achieving for Children" <joint service>': [120, 4, 31],
    "Brightmouth, Christmarsh and Pawle, services for children": [230, 1, 12],
    Other: [31, 0, 11],
  },
  ["2018 so far", "New", "Not yet"],
);

/** Shares of a whole that differs from bar to bar. */
export const shares: StackedData = {
  scale: "share",
  titles: ["Good", "Requires improvement", "Inadequate"],
  columns: [
    shareColumn("Nov 2018", [3, 11, 0]),
    shareColumn("Dec 2018", [1, 7, 5]),
    shareColumn("Jan 2019", [12, 15, 1]),
  ],
};

function shareColumn(label: string, values: readonly number[]): StackedData["columns"][number] {
  const sum = values.reduce((all, value) => all + value, 0);
  return {
    label,
    total: print(sum),
    parts: values.map((value) => ({ value, text: print(value), share: `${Math.round((100 * value) / sum)}%` })),
  };
}

/** Twelve parts, most of them small. */
export const twelveParts = stack(
  Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`Nationality ${index + 1}`, [index < 2 ? 20 - index * 3 : 1]]),
  ),
);

function stack(parts: Readonly<Record<string, readonly number[]>>, labels = ["Nov", "Dec", "Jan"]): StackedData {
  const titles = Object.keys(parts);
  const count = parts[titles[0] ?? ""]?.length ?? 0;
  return {
    titles,
    columns: Array.from({ length: count }, (_, column) => {
      const values = titles.map((title) => parts[title]?.[column] ?? 0);
      return {
        label: labels[column] ?? "",
        total: print(values.reduce((sum, value) => sum + value, 0)),
        parts: values.map((value) => ({ value, text: print(value) })),
      };
    }),
  };
}

function print(value: number): string {
  return value.toLocaleString("en-GB");
}
