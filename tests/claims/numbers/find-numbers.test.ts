import { describe, expect, test } from "vitest";
import { createNameFinder, findNumbers, readNumber } from "../../../src/claims/numbers/find-numbers.ts";
import { toldApart } from "../../../src/claims/numbers/told-apart.ts";

const printed = (text: string) => findNumbers(text).map((number) => number.printed);

/** Texts in words of several councils, in which no number is a figure, by the rule that tells them apart. */
const noFacts: Readonly<Record<string, readonly string[]>> = {
  dates: [
    "On 14 and 15 February 2019 they met.",
    "It ends by 31st March.",
    "Since Jan 19 it is open.",
    "Signed 2019-03-11, seen 4/11/2018.",
  ],
  "times of day": ["Open from 9am to 5.30pm and at 18:30."],
  "telephone numbers": ["Ring 020 8359 2000 or 0808 800 4444.", "In danger, call 999."],
  postcodes: ["The office is at N11 1NP."],
  "years and academic years": [
    "In 2016/17, and in 2018-19, as in the 2000s.",
    "The Act of 1989 and Working Together 2015.",
    "Since 17/18.",
  ],
  "bases of rates and ratios": [
    "It is counted per 10,000 children and for every 100,000 residents.",
    "A worker sees them 1:1, 24/7.",
  ],
  ages: [
    "16 and 17 year olds, and 16- and 17-year-olds.",
    "The 0-25 service and the 14–19 partnership.",
    "A child aged 5, children under 3, and those aged 16 and over.",
    "Young people of 16 or 17 who live alone.",
    "From the age of eleven to sixteen.",
    "Help goes on until 25, and beyond 18 where needed.",
    "Under-18s and pupils who turn 18.",
    "Care leavers over 18, young people between 21 and 25, and those cared for until they are 18.",
  ],
  "limits behind a sign": ["Attendance < 90% counts as poor."],
  "school years": ["Pupils in year 6 and years 10 and 11, and Y7s."],
  "grades of examinations": ["Grades run from 9 to 1; 9-4 in English."],
  "parts of works, laws and lists": [
    "Under section 47 and sections 17 and 20 of the Act.",
    "See paragraph 1.30, table 4, Appendix 2, page 12 and item 7a.",
    "At key stage 2, tier 4 and level 3.",
    "Paragraphs 6.7.3 to 6.7.5.",
    "Intervention Team 7 and Phase 2.",
    "A 2-tier authority.",
  ],
  addresses: ["It moved to 2 Bristol Avenue."],
  "references and names with a number": [
    "CES/S24, COVID-19, the Tellus2 survey and S47 enquiries.",
    "Attainment 8 and Progress 8 rose.",
  ],
  "ordinals that count an order": ["The 5th visit came before their 21st birthday."],
  "days of a month": ["The Board met on the 14th."],
  "time limits and spans of time": [
    "Decided within 24 hours, visited within 10 working days.",
    "A 45-day limit, and more than 12 months later.",
    "For twelve months.",
  ],
};

describe("numbers that state no fact", () => {
  test("every rule has an example here", () => {
    expect(Object.keys(noFacts)).toEqual(toldApart.map(({ name }) => name));
  });

  describe.each(Object.entries(noFacts))("%s", (_, texts) => {
    test.each(texts)("%s", (text) => {
      expect(printed(text)).toEqual([]);
    });
  });

  test("each rule tells its own examples apart, and none is idle", () => {
    const idle = toldApart.filter(({ name, ways }) => {
      const pattern = new RegExp(
        ways.map(({ after = "", number }) => (after === "" ? number : `(?<=${after})${number}`)).join("|"),
        "m",
      );
      return !(noFacts[name] ?? []).every((text) => pattern.test(text));
    });
    expect(idle).toEqual([]);
  });

  test("names of the site that hold a number", () => {
    const isName = createNameFinder(["903 cohort", "Ever 6"]);
    expect(findNumbers("Of the 903 cohort, 27 are Ever 6.", isName).map((number) => number.printed)).toEqual(["27"]);
  });

  test("names whose words the end of a line parts, and no longer word that ends or begins like one", () => {
    const isName = createNameFinder(["903 cohort", "Ever 6"]);
    const text = "- Of the 903\n  cohort, 27 are Ever\n  6. Never 6, and 903 cohorts.";
    expect(findNumbers(text, isName).map((number) => number.printed)).toEqual(["27", "6", "903"]);
  });
});

describe("numbers that state a fact", () => {
  test.each([
    ["95.5% of its 1,365 schools", ["95.5%", "1,365"]],
    ["Overspend fell from £1.6m to £840,000.", ["£1.6m", "£840,000"]],
    ["Ranks went from 98th to 50th of 152.", ["98", "50", "152"]],
    ["They are in the top 10%.", ["10%"]],
    ["85 of 248, between 10 and 12 a month", ["85", "248", "10", "12"]],
    ["In year 11, 9 pupils had a plan.", ["9"]],
    ["Aged 8 to 12 were 30 and 44 were older.", ["30", "44"]],
    ["The rate was 16.4 per 10,000.", ["16.4"]],
    ["Enquiries took 45 days on average.", ["45"]],
    ["Eleven schools and forty-two teachers", ["Eleven", "forty-two"]],
    ["At A level 18.9% had three.", ["18.9%"]],
    ["for all ages is under 20,000", ["20,000"]],
    ["The share rose from 14 to 19.", ["14", "19"]],
    ["Visits rose until they were 18, with between 12 and 20 a month.", ["18", "12", "20"]],
    ["12 per cent more, in January 260 began", ["12", "260"]],
  ])("%s", (text, numbers) => {
    expect(printed(text)).toEqual(numbers);
  });

  test("are known by size and form, however they are printed", () => {
    expect(readNumber("£1.6m").map(({ size }) => size)).toEqual([1.6, 1600000]);
    expect(readNumber("52.6%")).toEqual([{ size: 52.6, form: "percent", decimals: 1 }]);
    expect(readNumber("16th")).toEqual([{ size: 16, form: "rank", decimals: 0 }]);
    expect(readNumber("forty-two").map(({ size }) => size)).toEqual([42]);
    expect(readNumber("435 and 69%")).toEqual([]);
  });
});
