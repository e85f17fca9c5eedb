/*
 * Whether figures over time go one way. The test is that of Mann and Kendall: of all pairs of figures, those that rise less those that fall, which
 * supposes no straight line and no distribution (Mann, Econometrica 13, 1945; Kendall, Rank Correlation Methods, 1948). Its probability is exact also
 * for few figures and for figures printed alike: the numbers of orders by how many pairs fall are the coefficients of a q-multinomial.
 */

/** Fewer figures than these bear no trend. */
export const fewestForTrend = 5;

/** A course that chance alone would give more often than this is no clear trend: 1 in 20. */
export const trendLevel = 0.05;

/** What the test says of some figures, oldest first. */
export interface TrendTest {
  /** Pairs that rise less pairs that fall: Kendall's S. */
  readonly score: number;
  /** How likely chance alone gives a score at least as far from 0, either way: 0 to 1. */
  readonly probability: number;
}

/** Tests figures, oldest first, for a trend. */
export function testTrend(values: readonly number[]): TrendTest {
  let [rising, falling] = [0, 0];
  for (const [index, earlier] of values.entries())
    for (const later of values.slice(index + 1)) {
      if (later > earlier) rising += 1;
      if (later < earlier) falling += 1;
    }
  const score = rising - falling;
  const orders = countOrders([...Map.groupBy(values, (value) => value).values()].map(({ length }) => length));
  const pairs = orders.length - 1;
  // With so many pairs falling the score is as far from 0, or further.
  const most = (pairs - Math.abs(score)) / 2;
  const all = orders.reduce((sum, count) => sum + count, 0);
  const far = orders.slice(0, most + 1).reduce((sum, count) => sum + count, 0);
  return { score, probability: Math.min(1, (2 * far) / all) };
}

/**
 * In how many orders of figures 0, 1, 2, … pairs fall, where groups of the given sizes are alike. Figures are put in group by group; each group
 * lies among those before it in as many ways as a Gaussian binomial coefficient says.
 */
function countOrders(groups: readonly number[]): number[] {
  let orders = [1];
  let placed = 0;
  for (const size of groups) {
    placed += size;
    for (let item = 1; item <= size; item += 1) orders = divide(multiply(orders, placed - size + item), item);
  }
  return orders;
}

/** Times 1 + q + … + q^(length - 1). */
function multiply(orders: readonly number[], length: number): number[] {
  const product = Array.from({ length: orders.length + length - 1 }, () => 0);
  for (const [index, count] of orders.entries())
    for (let shift = 0; shift < length; shift += 1) product[index + shift] = (product[index + shift] ?? 0) + count;
  return product;
}

/** Divided by 1 + q + … + q^(length - 1), of which it is a multiple. */
function divide(orders: readonly number[], length: number): number[] {
  const quotient: number[] = [];
  let within = 0;
  for (let index = 0; index <= orders.length - length; index += 1) {
    const count = (orders[index] ?? 0) - within;
    quotient.push(count);
    within += count - (index - length + 1 >= 0 ? (quotient[index - length + 1] ?? 0) : 0);
  }
  return quotient;
}
