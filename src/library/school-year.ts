/**
 * The school year of England: at least 380 sessions, of which a day has two. Education (School Day and School Year) (England) Regulations 1999
 * (SI 1999/3181), regulation 3.
 */
export const schoolYear = {
  sessions: 380,
  days: 190,
  source: "Education (School Day and School Year) (England) Regulations 1999, regulation 3",
} as const;
