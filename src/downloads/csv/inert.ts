/**
 * Text that a spreadsheet would run as a formula gets an apostrophe in front, so that it is shown and not run. The characters are
 * those of OWASP's page on CSV injection: equals, plus, minus and at, each also in full width, tab and line ends.
 */
export function makeInert(cell: string): string {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(cell) ? `'${cell}` : cell;
}
