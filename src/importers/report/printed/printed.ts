/** A piece of text as a page prints it. Lengths are in points, from the page's left and upper edge. */
export interface PrintedRun {
  readonly text: string;
  readonly x: number;
  /** Of the line on which it stands. */
  readonly y: number;
  readonly width: number;
  /** Height of its type. */
  readonly size: number;
  /** Name of its typeface within the file: bold and plain type have different ones. */
  readonly font: string;
}

/** A page of a file, or all of a text that has no pages. */
export interface PrintedPage {
  /** Counted from 1; undefined where the file has no pages. */
  readonly number: number | undefined;
  readonly height: number;
  readonly runs: readonly PrintedRun[];
}

/** A part of a line that stands apart from the others, as the cells of a table do. */
export interface PrintedCell {
  readonly text: string;
  readonly x: number;
  readonly end: number;
}

/** Typeface of a line that a form without typefaces shows to be a heading. */
export const headingFont = "heading";

/** A line of text. */
export interface PrintedLine {
  readonly page: number | undefined;
  /** Place from the top of the whole document, growing from page to page. */
  readonly position: number;
  readonly x: number;
  readonly end: number;
  readonly size: number;
  readonly font: string;
  readonly text: string;
  readonly cells: readonly PrintedCell[];
}

/** A document as it is printed, before anything in it is understood. */
export interface PrintedDocument {
  /** What it was read from. */
  readonly form: "pdf" | "docx" | "text";
  readonly pageCount: number | undefined;
  readonly lines: readonly PrintedLine[];
  /** Whether paragraphs are counted by the program that shows the file, so that their numbers stand nowhere in it. */
  readonly isCounted?: boolean;
}

/** Why a file cannot be read, in words for an officer. */
export interface ReadingProblem {
  readonly problem: string;
}
