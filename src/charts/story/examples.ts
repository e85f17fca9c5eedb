import type { GradeTone, StoryData, StoryLane, StoryMoment } from "./layout.ts";

const judgements: StoryLane = {
  kind: "judgement",
  title: "Judged as a whole",
  events: [
    judged(2007.9, "26 November 2007", "Good", "high"),
    judged(2012.15, "24 February 2012", "Good", "high"),
    judged(2017.52, "7 July 2017", "Inadequate", "worst"),
    judged(2019.5, "1 July 2019", "Good", "high"),
    judged(2024.56, "23 July 2024", "Good", "high"),
  ],
};

const visits: StoryLane = {
  kind: "visit",
  title: "Visits of inspectors",
  events: [2017.87, 2018.08, 2018.31, 2019.12].map((time, index) => happened(time, "2018", `Visit ${index + 1}`)),
};

const plans: StoryLane = {
  kind: "plan",
  title: "Plans",
  events: [happened(2017.6, "August 2017", "Improvement plan"), happened(2019.2, "March 2019", "Delivery plan")],
};

const decisions: StoryLane = {
  kind: "decision",
  title: "Meetings that decided",
  events: [happened(2018.04, "16 January 2018", "12 decisions of the committee")],
};

/** Judgements that fall and rise again, with visits, plans and decisions between. */
export const fallAndRise: StoryData = { lanes: [judgements, visits, plans, decisions] };

/** Judgements alone, two of them. */
export const judgementsAlone: StoryData = {
  lanes: [{ ...judgements, events: judgements.events.slice(0, 2) }],
};

/** Long words of a scale, more than fit beside each other on a phone. */
export const longWords: StoryData = {
  lanes: [
    {
      ...judgements,
      events: [
        judged(2013.2, "2013", "Requires improvement to be good", "low"),
        judged(2014.2, "2014", "Inadequate", "worst"),
        judged(2015.2, "2015", "Requires improvement to be good", "low"),
        judged(2016.2, "2016", "Outstanding <first>", "best"),
        judged(2016.4, "2016", "Requires improvement to be good", "low"),
        judged(2017.2, "2017", "Good", "high"),
      ],
    },
    visits,
  ],
};

/** A single year. */
export const oneYear: StoryData = {
  lanes: [
    { ...judgements, events: [judged(2018.5, "2018", "Good", "high")] },
    { ...decisions, events: [happened(2018.9, "November 2018", "One decision & its paper")] },
  ],
};

/** Decades. */
export const decades: StoryData = {
  lanes: [
    {
      ...judgements,
      events: [judged(1988.5, "1988", "Good", "high"), judged(2024.5, "2024", "Inadequate", "worst")],
    },
    visits,
  ],
};

function judged(time: number, label: string, text: string, tone: GradeTone): StoryMoment {
  return { time, label, title: "Overall effectiveness", grade: { text, tone } };
}

function happened(time: number, label: string, title: string): StoryMoment {
  return { time, label, title };
}
