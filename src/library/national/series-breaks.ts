/*
 * Changes in how the national measures are made, as the dictionary of the Local Authority Interactive Tool (edition of April 2026) tells them, and for
 * writing at seven and grades of the pandemic as the department's releases of those years do. Nothing is computed across them: no change, no trend, no
 * move of a rank. A change that only calls for care is a note.
 */

/** A change, and the measures that it is one of. */
interface NationalChange {
  /** Ids of the measures, as a pattern of whole ids. */
  readonly of: RegExp;
  /** First period measured in the new way; without it the words are a note. */
  readonly period?: string;
  readonly words: string;
}

const gradedMeasures =
  /^(attainment-8|ebacc-points|ebacc-9-[45]|english-maths-9-[45])(-.*)?$|^a-level-.*|^(tech-level|applied-general)-points$/;

const changes: readonly NationalChange[] = [
  {
    of: /^(early-goals|good-level-of-development)-?.*$/,
    period: "2022",
    words:
      "From the school year 2021 to 2022 on, children are assessed by a new framework for the early years with other early learning goals.",
  },
  {
    of: /^ks1-writing-(expected-national|greater-depth)$|^ks2-(rwm-(expected|higher)-national|writing-(expected-national|greater-depth))(-.*)?$/,
    period: "2018",
    words: "Teachers assess writing by another framework from 2018 on.",
  },
  {
    // https://www.gov.uk/government/publications/teacher-assessment-frameworks-at-the-end-of-key-stage-2 and those of key stage 1, comparability over time.
    of: /^ks1-(reading|maths|science)-(expected-national|greater-depth)$|^ks2-science-expected-national$/,
    period: "2019",
    words: "Teachers assess by another framework from 2019 on.",
  },
  {
    of: /^(attainment|progress)-8(-.*)?$/,
    period: "2017",
    words: "Grades from 9 to 1 took the place of A* to G in English and mathematics, and count for other points.",
  },
  {
    of: /^attainment-8(-.*)?$/,
    period: "2018",
    words: "Grades from 9 to 1 came in further subjects. The highest score that a pupil can reach is 90; it was 87.",
  },
  {
    of: gradedMeasures,
    period: "2020",
    words: "Exams were cancelled in 2020 and 2021, and teachers gave the grades.",
  },
  {
    of: gradedMeasures,
    period: "2022",
    words: "Exams were taken again, and graded between the standards of 2019 and 2021.",
  },
  {
    of: gradedMeasures,
    period: "2023",
    words: "Grades were given by the standards of before the pandemic again.",
  },
  {
    of: /^ehc-(requests-refused|plans-within-20-weeks(-all)?|plans-new-maintained-mainstream)$/,
    period: "2023",
    words: "From 2023 on, councils report each request and each plan; before, they reported totals.",
  },
  {
    of: /^social-workers-(caseholders|qualified-no-cases)$/,
    period: "2024",
    words:
      "From 2024 on, the department asks councils about case holders who hold no cases. That moved social workers to other roles.",
  },
  {
    of: /^looked-after-(supported-accommodation|other-placements)$/,
    words:
      "The rules for supported accommodation changed in October 2023, and councils had difficulty in reporting it in 2024. Take care with that year.",
  },
  {
    of: /^looked-after-(missing|away)$/,
    words:
      "Since 2017 more and more councils count all absences as missing and none as away without permission. Take care in comparing councils and years.",
  },
  {
    of: /^absence-.*/,
    words:
      "In 2020/21 schools were closed to most pupils for part of the spring, and absence because of coronavirus was counted apart. Take care in comparing that year with others.",
  },
  {
    of: /^free-school-meals-(primary|secondary)$/,
    words:
      "Since April 2018 pupils who had a right to free school meals keep it, though their families' incomes rise. That alone makes the share grow.",
  },
  {
    of: /^(neet|neet-or-not-known|activity-not-known)-16-17$/,
    words:
      "Estimates from councils' own records. Councils differ in how many young people they keep track of, which changes the share.",
  },
];

/** What changed in how a measure is made, and what calls for care in reading it. */
export function listNationalChanges(id: string): {
  readonly seriesBreaks: readonly { readonly period: string; readonly reason: string }[];
  readonly notes: readonly string[];
} {
  const own = changes.filter(({ of }) => of.test(id));
  return {
    seriesBreaks: own.flatMap(({ period, words }) => (period === undefined ? [] : [{ period, reason: words }])),
    notes: own.flatMap(({ period, words }) => (period === undefined ? [words] : [])),
  };
}
