/** How many decimals a printed number has. */
export function countDecimals(printed: string): number {
  return /\.(\d+)$/.exec(printed)?.[1]?.length ?? 0;
}

/** A printed number with zeros at its end, up to so many decimals. */
export function padDecimals(printed: string, decimals: number): string {
  if (decimals === 0) return printed;
  const [whole = "", fraction = ""] = printed.split(".");
  return `${whole}.${fraction.padEnd(decimals, "0")}`;
}
