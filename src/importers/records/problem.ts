/** Something wrong with what is to be imported, in words for an officer. */
export interface ImportProblem {
  /** The file, as the officer named it. */
  readonly file: string;
  /** Row of the file, where the problem has one; the heading is row 1 of a table with one. */
  readonly row?: number | undefined;
  /** Column, by its name. */
  readonly column?: string | undefined;
  readonly problem: string;
  readonly remedy: string;
}

/** Ends an import: nothing was changed. */
export class ImportRefused extends Error {
  readonly problems: readonly ImportProblem[];

  constructor(problems: readonly ImportProblem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.problems = problems;
  }
}

/** One line a problem: `file, row 12, column Values: problem → remedy`. */
export function formatProblem({ file, row, column, problem, remedy }: ImportProblem): string {
  const place = [
    file,
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(column === undefined ? [] : [`column ${column}`]),
  ];
  return `${place.join(", ")}: ${problem} → ${remedy}`;
}
