/** How a table of `data/tables` follows from a source. Parts give its rows in their order. */
export interface Mapping {
  readonly table: string;
  readonly parts: readonly Part[];
  /** Why rows or columns do not stand as in one block of the source. */
  readonly reason?: string;
  /** Single cells that stand in a sentence or label, by row and column. */
  readonly said?: readonly {
    readonly row: number;
    readonly column: number;
    readonly words: string;
    readonly in: string;
  }[];
  /** Columns that hold our own words and no figure of the source. */
  readonly ownColumns?: readonly number[];
}

export type Part = Block | Transposed | List | Picked | Boxes | Sentences | Dashboard | IndicatorList;

interface Place {
  /** How the first line begins, headings included; cells are separated by tabs. */
  readonly anchor: string;
  /** How a line above begins, where several lines begin like the anchor. */
  readonly below?: string;
  /** Lines of headings; 1 if absent. The last one is compared with the titles of our columns. */
  readonly headings?: number;
  /** Lines below the headings that another part or table takes. */
  readonly skip?: number;
}

/** Lines are rows. */
export interface Block extends Place {
  readonly kind: "block";
  /** Lines, those that are groups' headings included. */
  readonly rows: number;
  /** Column of labels; 0 if absent. */
  readonly label?: number;
  /** Columns of our cells; those after the labels if absent. */
  readonly cells?: readonly number[];
  /** Our labels where the source has another, by how it begins. An empty one is “Total”. */
  readonly labels?: readonly (readonly [beginning: string, ours: string])[];
  /** Column of groups, named in their first line; `heading` where the heading of the labels is the group. */
  readonly group?: number | "heading";
  /** Our groups of lines that have none, by label. */
  readonly groups?: Readonly<Record<string, string>>;
  /** Labels of lines that are headings of groups. */
  readonly groupLines?: readonly string[];
  /** How the source's headings begin, where they are not the titles of our columns. */
  readonly titles?: readonly string[];
}

/** Lines are our columns. */
export interface Transposed extends Place {
  readonly kind: "transposed";
  readonly rows: number;
  /** Column of each of our rows, with its label where that is not the heading. */
  readonly columns: readonly (readonly [column: number, label?: string])[];
}

/** Lines without tabs that are the cells of one row. */
export interface List extends Place {
  readonly kind: "list";
  readonly label: string;
  readonly rows: number;
}

/** One cell a row, by line below the anchor and column. */
export interface Picked extends Place {
  readonly kind: "picked";
  readonly rows: readonly (readonly [label: string, group: string, line: number, column: number])[];
}

/** Boxes of charts with Latest, Target, Variance and SN: how the chart's title begins, and our title where it differs. */
export interface Boxes {
  readonly kind: "boxes";
  readonly rows: readonly (readonly [anchor: string, options?: BoxOptions])[];
}

export interface BoxOptions {
  readonly title?: string;
  /** What stands in the column Latest where the chart has no box: a marker, or the words around the number. */
  readonly instead?: string;
  /** How the line with the words begins; the chart's title if absent. */
  readonly in?: string;
}

/**
 * Cells that stand in sentences, by our title. A string gives the words around a number: `{}` is the number, `{-}` a
 * number that the words call a fall, `{…}` what the expression matches, `#` another number in between.
 */
export interface Sentences {
  readonly kind: "sentences";
  /** How the first line begins. */
  readonly from: string;
  readonly below?: string;
  /** How the first line after the text begins; the text is one line if absent. */
  readonly to?: string;
  readonly rows: readonly (readonly [title: string, ...cells: (string | undefined)[]])[];
}

/** The dashboard of the improvement plan: themes, measures and their lines. */
export interface Dashboard {
  readonly kind: "dashboard";
  readonly from: string;
  readonly to: string;
  /** Measures that are tables of their own. */
  readonly without: readonly string[];
  /** What our titles add to a measure's. */
  readonly additions: Readonly<Record<string, string>>;
}

/** The list of performance indicators of Annex A, from the first line of an indicator. */
export interface IndicatorList {
  readonly kind: "indicator list";
  readonly from: string;
  readonly to: string;
  /** Our titles where the source's are long, by reference. */
  readonly titles: Readonly<Record<string, string>>;
}
