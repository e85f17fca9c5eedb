/** A day, month or year as a number of years; a month or year stands for its middle. */
export function yearOf(date: string): number {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : day / 31)) / 12;
}
