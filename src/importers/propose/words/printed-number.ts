/** Decimals of a printed number: 1 for `69.0`. */
export function countPrintedDecimals(printed: string): number {
  return /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
}
