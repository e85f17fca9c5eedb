/** How old a page is beside others. */

/** Pages of more years are about no year, as those of figures. */
export const mostYears = 2;
/** So many years make a page as old as any. */
export const yearsToOld = 10;
