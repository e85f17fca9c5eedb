import { claim, counts, grid, numbers, retitle, say, type Way } from "./way.ts";

const text = "disclosure-text";
const total = "disclosure-total";
const by = (rows: Readonly<Record<string, string | number>>, more = "") =>
  retitle(numbers(rows, more), "Children on child protection plans");
const plans = (last: string | number, more = "") => by({ "At home": 9, "With relatives": 12, Elsewhere: last }, more);
const hidden = plans("suppressed");
const sum = "24 in the text less 9 and 12 leaves 3";
const years = (more = "") =>
  retitle(
    grid(
      ['title: "2016", period: "2016"', 'title: "2017", period: "2017"'],
      { Home: "8, 9", Relatives: "11, 12", Elsewhere: "10, suppressed" },
      more,
    ),
    "Children on plans",
  );
const monthly = (id: string, last: string | number, note = "") =>
  counts(
    id,
    { "2017-01": 9, "2017-02": 12, "2017-03": last },
    { periodKind: "month", title: "Children adopted", ...(note === "" ? {} : { notes: `["${note}"]` }) },
  );
const correction = (what: string) => ({
  "data/corrections/2018-04-01-plans.yaml": `date: 2018-04-01
title: A figure of the table is no longer shown
what: ${what}
why: It could show who somebody is.
before: One number more
after: Suppressed
concerns:
  - { table: sheet }
`,
});
const told = (sentence: string, words = sum): Way => ({
  mistake: { ...hidden, ...say(sentence) },
  issues: [[text, words]],
  control: { ...plans(13), ...say(sentence) },
});
const asked = (sentence: string): Way => ({ ...told(sentence), issues: [[total, sum]] });
const silent = (sentence: string): Way => ({ mistake: {}, issues: [], control: { ...hidden, ...say(sentence) } });

/** Ways through totals that stand in words beside a figure that is suppressed. */
export const waysOfTotals: Readonly<Record<string, Way>> = {
  "a sentence begins with the total": told("Of the 24 children on a protection plan, most lived at home."),
  "a sentence says the total": told("24 children were on child protection plans in January."),
  "the total stands in a word": told(
    "Twenty-four young people had a child protection plan.",
    "Twenty-four in the text less 9 and 12 leaves 3",
  ),
  "the total stands at the end": told("The number of children on protection plans was 24."),
  "a point of a list": told("- 24 children on protection plans"),
  "a number in brackets": told("The number of children on protection plans (24) was as wanted."),
  "three years together": {
    mistake: {
      ...counts("adopted", { 2015: 9, 2016: 12, 2017: "suppressed" }, { title: "Children adopted" }),
      ...say("Over three years 24 children were adopted."),
    },
    issues: [[text, sum]],
    control: {
      ...counts("adopted", { 2015: 9, 2016: 12, 2017: "suppressed" }, { title: "Children adopted" }),
      ...say("Over ten years from 2005 to 2014, 24 children were adopted."),
    },
  },
  "perhaps a number of some of them": asked("Of the 24 children on protection plans who were visited, many had moved."),
  "perhaps a number of one place": asked("In the north, 24 children were on child protection plans."),
  "perhaps a number of something near": asked("There were 24 children with a plan for their education."),
  "a total before one that is not": told("In all 24 children were on protection plans, and 24 had a plan for school."),
  families: silent("24 families had children on protection plans."),
  "a year of school": silent("Children on protection plans in Year 24 were seen."),
  "the total counts plans": told("In all, 24 protection plans were open."),
  "the total is what a number rose to": told("Children on protection plans rose from 20 to 24."),
  "the parts are named": told("In all there were 24 who lived at home, with relatives or elsewhere."),
  "a heading says of whom": {
    mistake: { ...hidden, ...say("### Protection plans\n\nThere were 24 in January, most of them at home.") },
    issues: [[text, sum]],
    control: { ...hidden, ...say("### School places\n\nThere were 24 in January, most of them free.") },
  },
  "a number above one hundred in words": {
    mistake: {
      ...by({ "At home": 90, "With relatives": 12, Elsewhere: "suppressed" }),
      ...say("A hundred and five children were on protection plans."),
    },
    issues: [[text, "A hundred and five in the text less 90 and 12 leaves 3"]],
    control: {
      ...by({ "At home": 90, "With relatives": 12, Elsewhere: "suppressed" }),
      ...say("A hundred and fifty children were on protection plans."),
    },
  },
  "a total row that is suppressed as well": {
    mistake: {
      ...by({ "At home": 9, "With relatives": 12, Elsewhere: "suppressed", Total: "suppressed" }),
      ...say("There were 24 children on protection plans."),
    },
    issues: [[text, sum]],
    control: by({ "At home": 9, "With relatives": 12, Elsewhere: "suppressed", Total: "suppressed" }),
  },
  "indicators of one measure": {
    mistake: {
      ...counts("girls", { 2017: "suppressed" }, { title: "Girls who were adopted" }),
      ...counts("boys", { 2017: 21 }, { title: "Boys who were adopted" }),
      ...say("There were 24 adopted children in 2017."),
    },
    issues: [[text, "24 in the text less 21 leaves 3"]],
    control: {
      ...counts("girls", { 2017: "suppressed" }, { title: "Girls who were adopted" }),
      ...counts("boys", { 2017: 21 }, { title: "Boys who were adopted" }),
      ...say("There were 24 adopted children in 2016."),
    },
  },
  "a note of the table": {
    mistake: plans("suppressed", "notes: [The table is of 24 children.]\n"),
    issues: [[text, sum]],
    control: plans("suppressed", "notes: [A year before there were 24 children.]\n"),
  },
  "a summary of the table": {
    mistake: plans("suppressed", "summary: Where all 24 children lived.\n"),
    issues: [[text, sum]],
    control: plans("suppressed", "summary: Where children lived; about 24 were asked.\n"),
  },
  "the year before": {
    mistake: { ...years(), ...say("In 2017, 24 children were on plans.") },
    issues: [[text, sum]],
    control: { ...years(), ...say("In 2016, 24 children were on plans.") },
  },
  "a row": {
    mistake: {
      ...retitle(
        grid(["Boys", "Girls"], { "Children adopted": "21, suppressed", "Children fostered": "30, 40" }),
        "Placements",
      ),
      ...say("There were 24 children adopted."),
    },
    issues: [[text, "24 in the text less 21 leaves 3"]],
    control: {
      ...retitle(
        grid(["Boys", "Girls"], { "Children adopted": "21, suppressed", "Children fostered": "30, 40" }),
        "Placements",
      ),
      ...say("There were 24 children fostered by relatives."),
    },
  },
  "a claim": {
    mistake: {
      ...hidden,
      ...claim("    kind: count\n    stated: 24\n    things: [a]\n", "There were 24 children on protection plans."),
    },
    issues: [[text, sum]],
    control: {
      ...plans(13),
      ...claim("    kind: count\n    stated: 1\n    things: [a]\n", "There was 1 plan."),
    },
  },
  "a correction": {
    mistake: { ...hidden, ...correction("One row of the table on 24 children was taken away.") },
    issues: [[total, sum]],
    control: { ...hidden, ...correction("One row of the table on children was taken away.") },
  },
  "a note of an indicator": {
    mistake: monthly("adoptions", "suppressed", "Over the three months 24 children were adopted."),
    issues: [[text, sum]],
    control: monthly("adoptions", "suppressed", "In March 24 children waited."),
  },
  "a number of another population": silent("Of the 24 children who waited for a place at school, most were young."),
  "a number of one part": silent("24 children on protection plans lived at home in 2010."),
  "a part of another number": silent("Of children on plans, 24 of the 60 were seen."),
  "a count of some of them": silent("Of the children on protection plans, some moved; 24 were with a new worker."),
  "a number after a colon": silent("Protection plans that ended early: 24, more than wanted."),
  "another column of numbers": {
    mistake: {
      ...retitle(grid(["Boys", "Girls"], { Home: "9, 30", Relatives: "12, 40", Elsewhere: "suppressed, 50" }), "Plans"),
      ...say("Of the 24 boys on plans, most lived at home."),
    },
    issues: [[text, sum]],
    control: {
      ...retitle(grid(["Boys", "Girls"], { Home: "9, 30", Relatives: "12, 40", Elsewhere: "suppressed, 50" }), "Plans"),
      ...say("Of the 24 young people on plans at night, most lived at home."),
    },
  },
  "a share": silent("Of children on protection plans, 24% were seen, and 24 per cent of families."),
  "a rough number": silent("Nearly 24 children were on protection plans."),
  "a number of days": silent("Children on protection plans waited 24 days."),
  "an age": silent("Young people on protection plans until they are 24 years old."),
  "a difference": silent("Children on protection plans rose by 24."),
  "what others had": silent("Nationally, 24 children were on protection plans."),
  "a total that leaves more": silent("28 children were on protection plans."),
  "a total that leaves nobody": silent("21 children were on protection plans."),
};
