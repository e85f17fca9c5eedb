/**
 * Proposals that no claim stands for and that were compared with the source by hand: what it says is this, of these figures. They count as right, though
 * the bar is measured by the claims that stand alone.
 */
export const judgedRight: readonly string[] = [
  // Paragraph 1.53: 630 open, 888 at the same time last year, "a reduction of 258 over the year".
  '{"kind":"change","stated":258,"from":{"indicator":"common-assessments-open","period":"2017-01"},"to":{"indicator":"common-assessments-open","period":"2018-01"},"direction":"fall"}',
  // Paragraph 1.54: 52.5% in time, "37.5% away from the target of 90%".
  '{"kind":"variance","stated":-37.5,"result":{"indicator":"assessments-within-45-days","period":"2018-01"},"target":{"target":"assessments-within-45-days","period":"2018-01"},"in":"points","printedIn":"percent"}',
  // Paragraph 1.55: 116 plans closed, "compared to 20 in December".
  '{"kind":"comparison","of":{"indicator":"child-in-need-plans-closed","period":"2018-01"},"than":[{"indicator":"child-in-need-plans-closed","period":"2017-12"}],"is":"above"}',
  // Key stage 2 writing, page 5: "moved from 43rd to 91st" at greater depth.
  '{"kind":"value","stated":43,"of":{"rank":"ks2-writing-greater-depth","period":"2016"}}',
];
