import { z } from "zod";
import { reference } from "./reference.ts";
import { text } from "./text.ts";

/** A row or column of the table by its title as printed; `Group / Title` for a row whose title stands twice. */
const line = text;

/** Which lines of a table the names of a rule are about; the rule then holds for each line of the other direction. */
const across = z.enum(["rows", "columns"]);

/** Lines of the other direction that the rule holds for; without it, all in which its figures stand. */
const only = z.array(line).min(1).optional();

/** Lines of the other direction that the rule does not hold for. */
const except = z.array(line).min(1).optional();

/**
 * How figures of a table follow from others in it. Every build recomputes them, so that a copied sheet brings its checks along:
 * `total` is the sum of `parts`; `percentage` is `part` as a share of a whole; `variance` is the distance of `result` from `target`;
 * `change` is `to` less `from`; `ratio` is `of` divided by `to`; `mean` is the plain mean of `parts`.
 */
export const tableArithmeticSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("total"),
    across,
    /** Line with the sum. */
    total: line,
    /** Without it, all other lines; of the total's own group where the rows have groups. */
    parts: z.array(line).min(1).optional(),
    only,
    except,
  }),
  z.strictObject({
    kind: z.literal("percentage"),
    across,
    /** Line with the percentages. */
    percentage: line,
    /** Line with the counts that the percentages are worked out from. */
    part: line,
    /** The whole stands in this line of the same direction. Exactly one of the three ways to name the whole. */
    whole: line.optional(),
    /** The whole stands in the line of `part` where it meets this line of the other direction: the row "Total". */
    wholeAt: line.optional(),
    /** The whole is the sum of `part` over the lines of the other direction that the rule holds for. */
    wholeOf: z.literal("sum").optional(),
    only,
    except,
  }),
  z.strictObject({
    kind: z.literal("variance"),
    across,
    /** Line with the distances from the target. */
    variance: line,
    /** Line with what was reached. */
    result: line,
    /** Line with what was aimed for. */
    target: line,
    /** `percent`, the default, where it is relative to the target; `points` where it is the difference. */
    in: z.enum(["percent", "points"]).optional(),
    only,
    except,
  }),
  z.strictObject({
    kind: z.literal("change"),
    across,
    /** Line with the changes. */
    change: line,
    /** Line with the figures before. */
    from: line,
    /** Line with the figures after. */
    to: line,
    in: z.enum(["amount", "percent"]).optional(),
    only,
    except,
  }),
  z.strictObject({
    kind: z.literal("ratio"),
    across,
    /** Line with the ratios. */
    ratio: line,
    /** Line that is divided. */
    of: line,
    /** Line by which it is divided. */
    to: line,
    only,
    except,
  }),
  z.strictObject({
    kind: z.literal("mean"),
    across,
    /** Line with the means. */
    mean: line,
    parts: z.array(line).min(1),
    only,
    except,
  }),
]);

export type TableArithmetic = z.infer<typeof tableArithmeticSchema>;

/** How an indicator follows from others, for every area and period that all of them hold. */
export const indicatorArithmeticSchema = z.discriminatedUnion("kind", [
  /** The group's figure less the other's; `size` where it is printed without a sign. */
  z.strictObject({
    kind: z.literal("gap"),
    /** The indicator of the group that the gap is of. */
    group: reference("indicators"),
    /** The indicator of those that it is held against. */
    other: reference("indicators"),
    /** Area of the other group, where every area is held against the same: other pupils of England. */
    otherArea: reference("areas").optional(),
    /** `size` where the gap is printed without a sign. */
    printed: z.literal("size").optional(),
  }),
  /** What the other leaves of 100%. */
  z.strictObject({
    kind: z.literal("complement"),
    /** The indicator that it is the complement of. */
    of: reference("indicators"),
  }),
  z.strictObject({
    kind: z.literal("percentage"),
    /** The indicator that counts the part. */
    part: reference("indicators"),
    /** The indicator that counts all of them. */
    whole: reference("indicators"),
  }),
  z.strictObject({
    kind: z.literal("total"),
    /** The indicators of which it is the sum. */
    parts: z.array(reference("indicators")).min(2),
  }),
]);

export type IndicatorArithmetic = z.infer<typeof indicatorArithmeticSchema>;
