import { namePublisherInText, type NewSite } from "./new-site.ts";

/** How every site treats figures and words. It says what the engine does, and so holds for any council. */
export function writeMethodology(site: NewSite): string {
  const { day, isNational } = site;
  const publisher = namePublisherInText(site);
  const speaker = isNational ? "a council" : publisher;
  return `---
title: Methodology
summary: How figures and judgements are read, compared, drawn and published on this site.
updated: ${day}
---

## Figures as printed

A figure keeps the digits that its source prints: 69.0% stays 69.0%, 85% stays 85%. Only signs are added: the unit, a
comma in large numbers, and a proper minus sign. Every figure has a source: a document and a place in it. Both are given
below the chart and in the downloads.

## What a printed number stands for

A source rounds. So a printed number stands for every value that rounds to it:

| Printed | Stands for                        |
| ------- | --------------------------------- |
| 71%     | 70.5% up to, not including, 71.5% |
| 71.0%   | 70.95% up to 71.05%               |
| 0.4     | 0.35 up to 0.45                   |

Two figures are called level when rounding could hide the difference between them. Titles of charts say "above" or "below" only
where rounding cannot be the reason. A source may use words such as "in line with" more freely. Such words are reported
in the text, and not in a title.

## Missing is not zero

Where there is no number, the table says why:

| Words in the table           | Marker in the downloads | Meaning                                            |
| ---------------------------- | ----------------------- | -------------------------------------------------- |
| Not available                | \`not-available\`         | The source says that it has no figure              |
| Not applicable               | \`not-applicable\`        | A figure would make no sense here                  |
| Suppressed to protect people | \`suppressed\`            | The figure could identify people           |
| Low: rounds to zero          | \`low\`                   | There is something, but it rounds to zero          |
| Not yet known                | \`not-yet-known\`         | The figure was not yet published when the source was written |

A dash means that the source has no entry at all for that area and period. In a chart over time no line bridges a gap.

## Small numbers about people

This site does not publish a count of very few people unless its source has published it already. Where such counts are
repeated, a list says which they are and why.

## Provisional and revised figures

A figure that its source calls provisional is marked so in the table and hollow in the chart. A figure that a source has
revised is marked too.

## Series breaks

Sometimes the way of measuring changes. From then on the figures are a new series. The chart shows a dashed upright line
with the words "Series break", no line crosses it, and the reason is given below. No change is worked out across a break.

## Per cent and percentage points

The difference between two percentages is in percentage points: from 46% to 55% is 9 percentage points. A gap between two
groups is the figure of the one less that of the other.

## Variance

Councils say how far a result is from its target as a variance. A variance that a source prints is given as printed. Where this site
works one out, it is relative: the result less the target, as a share of the target. A result of 80 against a target of
100 is −20%. A target of zero has no variance.

## Ranks and bands

Ranks are those that the source prints, with the number of authorities ranked; 1 is best. The site can add the band in
which a rank lies. The share of a band is cut to a whole number of authorities: 10% of 152 is 15.2, so the band ends
at 15. Figures that are equal share the better rank.

## Places among all authorities

Where the figures of all authorities are held, the site works out ranks itself, and says so: national files print none.
Authorities with a figure for the period are ranked, best first; where no direction is better, the highest first, and nothing
is said of good or bad. Figures that are printed alike share the better place. A quarter is named where all who share a
place lie in it. An authority that ended is never ranked together with those that took its place: those count that
existed when the period ended. Where a source worked out figures of the past for the authorities of today, these count and
are named. Counts and money are not ranked, nor shares of fewer than ten. The mean of statistical neighbours
is not weighted by their size, and says how many of them have a figure; of fewer than half of them none is given.

Small figures are held back, so that some measures lack many authorities. Where those without a figure are more than a quarter of those
with one, the place is said to be among those that have, no quarter is named, and the place is not held against that of another
year. Nor is it where the numbers of authorities ranked in the two years differ by more than a tenth.

## Trends

A trend is stated for a series of at least five yearly figures that can be compared: no series break between them, no
periods that overlap, none in doubt or of fewer than ten. They are put to the test of Mann and Kendall, which counts the
pairs of years in which the later figure is the higher one. They are said to rise or fall only where chance alone would put
them in such an order less than once in 20 times, and where the first and the last differ by more than rounding and by
more than very little. Otherwise there is no clear trend. Better and worse follow from which direction is better. Among five figures
none may be out of order; among more, there may be an exception.

## Which direction is better

Every indicator says whether higher or lower is better, or neither. Titles say "above" and "below", which is not always
good and bad. Colours in charts tell areas apart and say nothing about good or bad.

## Comparators

Figures are shown with those of other areas where the source has them. Statistical neighbours are authorities that resemble
one authority. The list is revised from time to time, so each list is kept as an edition of its own.

## Judgements

Grades belong to the framework of the inspection: its words, and their order. A grade is compared with others by its
place on the scale of its own framework, and numbers of one framework are never set against those of another.

The site always says who is speaking: an inspector, ${speaker}, or the site itself. What ${speaker} reports of itself never takes
the place of an inspector's word.

## How a chart's title is worked out

The title begins with a figure, its place and its time. What follows is worked out from the figures by a program, in the
same way for every chart, and says no more than they show. Shares, rates and durations are compared with the widest
comparator that has a figure for the period; counts and money are not, because larger areas have larger ones. A
difference within rounding, or a very small one, is called level or little change. Of percentages that is less than one
percentage point, or less than a third of the distance within which the middle half of all authorities lie where that is
smaller, though never less than 5% of the greater figure. After the figure the title says if there is a later year for which
others have a figure and the area has none. Nothing is concluded from a figure that
another statement disagrees with, or where the source does not say how many it is a share of.

## Checks of what is stated

Statements that documents make about figures are worked out again from the figures. Where one does not follow from them,
both are published as they are printed, and a note says what disagrees.

## Corrections

A figure, a grade or the words of a recommendation that was released changes only with a correction, which says what stood there before, what
stands there now, and why. [Corrections](/corrections/) lists them.

## Downloads

[Download the data](/data/) has everything in one file, and lists of all records. Programs find the same as JSON in
[their interface](/api/).

## What is particular to this site

<ToWrite what="where ${publisher} departs from any of this, and which choices it made; or take this heading out" />
`;
}
