/*
 * A printed table is one record, whatever it holds: a performance sheet, a breakdown, a dashboard, a survey. A row that names an indicator
 * gives the cells of its dated columns to it (`catalogue/figures/table-figures.ts`), so a figure stands in one place only. Education
 * figures, which come with ranks and long series, stay in `data/observations`.
 */
import { z } from "zod";
import { tableArithmeticSchema } from "./arithmetic.ts";
import { partialDate } from "./date.ts";
import { explainsSchema } from "./explains.ts";
import { units } from "./unit.ts";
import { absenceMarkers, statusMarkers } from "./observations.ts";
import { publicationFields } from "./publication.ts";
import { rangeSchema } from "./range.ts";
import { reference } from "./reference.ts";
import { sourcePlaceSchema } from "./source.ts";
import { text } from "./text.ts";

/** Units that a column or row can have besides those of indicators. */
export const tableUnits = [...units, "text"] as const;
export type TableUnit = (typeof tableUnits)[number];

/** Why a cell of a printed table holds nothing; `blank` where the source leaves it empty without saying why. */
export const cellMarkers = [...absenceMarkers, "blank"] as const;
export type CellMarker = (typeof cellMarkers)[number];

const cellSchema = z.union(
  [
    z.number(),
    z.string().min(1),
    z.strictObject({
      /** The number as printed. */
      value: z.number().optional(),
      /** Words, where the cell holds words. */
      text: text.optional(),
      /** Why there is no number, or what kind of number it is. */
      marker: z.enum([...cellMarkers, ...statusMarkers]).optional(),
      /** How many the share is of, where the source prints it elsewhere than in this table. */
      denominator: z.int().min(0).optional(),
      /** Remark to readers, shown beside the cell. */
      note: text.optional(),
      /** The value that the note explains, where a check gives one. */
      explains: explainsSchema.optional(),
    }),
  ],
  { error: "is not a cell|Write a number, words in quotation marks, or a marker such as blank or not-applicable." },
);

const columnSchema = z.strictObject({
  /** Heading as printed. */
  title: text,
  /** Period that the column is about. A row with an indicator gives this cell to the indicator. */
  period: text.optional(),
  /** Area that the column is about, where it is not the table's own: statistical neighbours, England. */
  area: reference("areas").optional(),
  /** `target` where the column holds targets for its period, `variance` for the distance from the target. */
  role: z.enum(["value", "target", "variance", "share", "change"]).optional(),
  /** Unit of the cells, where it is not the row's. */
  unit: z.enum(tableUnits).optional(),
  /** Columns whose cells, added up, are what the column's are a share of or counted among. */
  denominator: z.array(text).min(1).optional(),
  /** Least and greatest value that a cell can have, where the unit does not say: an increase above 100%, a score. */
  range: rangeSchema.optional(),
});

const rowSchema = z.strictObject({
  /** Label as printed; several where the source nests them. */
  title: text,
  /** Heading that the row stands under, where the table has parts. */
  group: text.optional(),
  /**
   * `total` where the row is the sum of others of its group, `detail` where it is a part of the row above, `apart` where it is neither,
   * though its title or numbers look so.
   */
  role: z.enum(["total", "detail", "apart"]).optional(),
  /** Indicator that takes the cells of columns with a period. */
  indicator: reference("indicators").optional(),
  /**
   * Rows whose cells, added up, are what the row's are a share of or counted among; `Group / Title` where a title stands twice. Not
   * needed where a rule of kind `percentage` in `arithmetic` says so.
   */
  denominator: z.array(text).min(1).optional(),
  /** `things` where the row counts no people, though other rows of the table do. */
  counted: z.literal("things").optional(),
  /** Area of the row, where it is not the table's own. */
  area: reference("areas").optional(),
  /** Unit of the cells, where it is not the table's. */
  unit: z.enum(tableUnits).optional(),
  /** Least and greatest value that a cell can have, where the unit does not say. */
  range: rangeSchema.optional(),
  /** One cell a column, in the columns' order: a number as printed, words, or a marker. */
  cells: z.array(cellSchema).min(1),
  /** The source's comment on the row, in our words. */
  comment: text.optional(),
  /** Remark of ours to readers, for example that figures of the row disagree. */
  note: text.optional(),
  /** The values that the note explains, where checks give some. */
  explains: explainsSchema.optional(),
});

/**
 * A table as printed in a document: a performance sheet, a breakdown, a dashboard. One file a table in `data/tables`. Rows that
 * name an indicator add to its figures, so that next month's sheet is a copy of this month's with other numbers.
 */
export const tableSchema = z.strictObject({
  /** Title as printed. */
  title: text,
  /** Where the table stands. */
  source: sourcePlaceSchema,
  /** Name of the sheet or section of the document that the table stands on, where its place does not begin with it before a comma. */
  sheet: text.optional(),
  /** Area that it is about. */
  area: reference("areas"),
  topic: reference("topics"),
  /** Day, month or year that the figures are about, where the columns do not say. */
  asOf: partialDate.optional(),
  /** What the table shows and of whom, in our words. */
  summary: text.optional(),
  /** Heading of the column of labels. */
  rowHeading: text,
  /** Unit of the cells, where neither row nor column says otherwise. */
  unit: z.enum(tableUnits),
  /** Least and greatest value that a cell can have, where unit, row and column do not say. Variances and changes have their own. */
  range: rangeSchema.optional(),
  columns: z.array(columnSchema).min(1),
  /** The rows, in the order of the source. */
  rows: z.array(rowSchema).min(1),
  /** `things` where no row counts people: schools, audits, meetings. Counts of 1 to 5 of them need no protection. */
  counted: z.literal("things").optional(),
  /** `published-in-source` where small counts of people stand in the source already; else they are suppressed. */
  disclosure: z.literal("published-in-source").optional(),
  /** For readers: where and by whom the small counts were published, and why they are repeated here. */
  disclosureReason: text.optional(),
  /** Remarks to readers about the whole table. */
  notes: z.array(text).optional(),
  /** How its figures follow from one another. */
  arithmetic: z.array(tableArithmeticSchema).min(1).optional(),
  /** Place in the order of the document's tables; tables without one follow by id. */
  order: z.int().optional(),
  ...publicationFields,
});

export type Table = z.infer<typeof tableSchema>;
export type TableCell = Table["rows"][number]["cells"][number];
