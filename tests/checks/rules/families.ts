import type { Changes } from "../../site-fixture.ts";
import { describeIndicator, observe, type RuleCases } from "./rule-case.ts";

const count = { unit: "count", decimals: "0" };

/** An indicator of things with a figure of one year. */
function counted(id: string, value: number, fields: Readonly<Record<string, string>> = {}): Changes {
  const own = { title: `Audits graded ${id}`, shortTitle: id, counted: "things", ...count, ...fields };
  return { ...describeIndicator(id, own), ...observe(id, { exampleshire: { 2017: value } }) };
}

const parts: Changes = { ...counted("good", 12), ...counted("poor", 30), ...counted("audits", 42) };

/** A family of two grades; `group` stands in the place of lines of its group. */
function family({ group = "", more = "complete: true\n", name = "grades", members = ["good", "poor"] } = {}): Changes {
  const lines = members.map((id) => `      - indicator: ${id}\n`).join("");
  return {
    [`data/families/${name}.yaml`]: `title: How audits were graded
shortTitle: Audit grades
summary: Each audit is counted once.
topic: safeguarding
${more}groups:
  - id: all
${group}    members:
${lines}`,
  };
}

const whole = "    whole: audits\n";

export const familyCases: RuleCases = {
  "family-member": {
    "an indicator in two families": {
      mistake: { ...parts, ...family(), ...family({ name: "more-grades", members: ["poor", "audits"], more: "" }) },
      issues: [
        "data/families/more-grades.yaml:8:20  poor stands in the family grades already. → Keep one of the two: its address is that of one row.",
      ],
      control: { ...parts, ...family() },
    },
    "an indicator twice in a family": {
      mistake: { ...parts, ...family({ members: ["good", "poor", "good"], more: "" }) },
      issues: [
        "data/families/grades.yaml:10:20  good stands in this family already. → Keep one of the two: its address is that of one row.",
      ],
      control: { ...parts, ...family({ members: ["good", "poor", "audits"], more: "" }) },
    },
  },
  "family-address": {
    "a family with the id of an indicator": {
      mistake: { ...parts, ...family({ name: "audits" }) },
      issues: ["data/families/audits.yaml:1:1  An indicator has the id audits too. → Name the family otherwise."],
      control: { ...parts, ...family({ name: "all-audits" }) },
    },
  },
  "family-unlike": {
    "a share among counts": {
      mistake: {
        ...parts,
        ...counted("shares", 12, { unit: "percent", counted: "things" }),
        ...family({ members: ["good", "shares"], more: "" }),
      },
      issues: [
        "data/families/grades.yaml:9:20  shares is counted in percent by academic-year-ending, and good in count by academic-year-ending. → Put it into a group or family of its own.",
      ],
      control: { ...parts, ...counted("shares", 12), ...family({ members: ["good", "shares"], more: "" }) },
    },
  },
  "family-whole": {
    "parts that do not make the whole": {
      mistake: { ...parts, ...counted("audits", 45), ...family({ group: whole }) },
      issues: [
        "data/families/grades.yaml:7:5  warning: The members add up to 42 and not 45 (exampleshire, 2017). → Compare them with the source; take complete out if they are not all the parts of one whole. The chart leaves out periods that do not add up.",
      ],
      control: { ...parts, ...family({ group: whole }) },
    },
    "a whole of members that are not said to be its parts": {
      mistake: { ...parts, ...family({ group: whole, more: "" }) },
      issues: [
        "data/families/grades.yaml:7:12  warning: The group names its whole, and the family does not say that its members are all parts of it. → Write complete: true, or remove whole.",
      ],
      control: { ...parts, ...family({ more: "" }) },
    },
  },
};
