/** The day as YYYY-MM-DD by the clock and time zone of this computer. Only commands read the clock; all else is told the day. */
export function today(): string {
  // Swedish dates are written YYYY-MM-DD.
  return new Intl.DateTimeFormat("sv-SE").format(new Date());
}
