import type { TimelineData, TimelineEvent } from "./layout.ts";

const outstandingToInadequate = ["Outstanding", "Good", "Adequate", "Inadequate"];
const withRequiresImprovement = ["Outstanding", "Good", "Requires improvement to be good", "Inadequate"];

const assessment = event(
  2007.9,
  "26 November 2007",
  "Overall effectiveness of children's services",
  outstandingToInadequate,
  2,
);
const safeguarding = event(
  2012.15,
  "24 February 2012",
  "Overall effectiveness: safeguarding services",
  outstandingToInadequate,
  2,
);
const lookedAfter = event(
  2012.15,
  "24 February 2012",
  "Overall effectiveness: services for looked after children",
  outstandingToInadequate,
  2,
);
const single = event(2017.54, "July 2017", "Overall effectiveness", withRequiresImprovement, 4);

/** Three inspections under three frameworks; the second judged two services on one day. */
export const threeFrameworks: TimelineData = { events: [assessment, safeguarding, lookedAfter, single] };

/** A single judgement, the best there is. */
export const oneJudgement: TimelineData = { events: [{ ...assessment, position: 1 }] };

/** Eight judgements in one year. */
export const crowded: TimelineData = {
  events: Array.from({ length: 8 }, (_, index) => ({ ...single, time: 2017 + index / 10, position: 1 + (index % 4) })),
};

/** Decades between two judgements. */
export const farApart: TimelineData = {
  events: [
    { ...assessment, time: 1999, label: "1999" },
    { ...single, time: 2019.2 },
  ],
};

/** Scales of two and of six steps, with long words and signs that mean something in markup. */
export const otherScales: TimelineData = {
  events: [
    event(2018.3, "2018", "Visit <first> & “second”", ["Effective", "Not effective"], 2),
    event(
      2020.1,
      "1 February 2020",
      "Experiences and progress of children who need help & protection, with partners",
      ["Exceptional", "Strong", "Good", "Fair", "Weak", "Unsatisfactory"],
      6,
    ),
  ],
};

function event(time: number, label: string, title: string, scale: readonly string[], position: number): TimelineEvent {
  return { time, label, title, scale, position };
}
