import { expect, test } from "vitest";
import { readPassages } from "./other-reports/read-passages.ts";
import { national } from "./other-reports/service-records.ts";

const rate = "value 268 first-time-entrants 2018";

test.each<[text: string, says: readonly string[]]>([
  // A measure whose short title is "Rate" or "Number" is not meant by these words.
  [
    "The rate of young people entering the youth justice system was 268 per 100,000. The rate has fallen in each of the last two years.",
    [rate, "first-time-entrants 2016 2017 2018 falling"],
  ],
  [
    "The number who came into care fell by 5% to 171.",
    ["change 5 came-into-care 2017>2018 fall percent", "value 171 came-into-care 2018"],
  ],
  // The year that another change names is not that of this one.
  [
    "The number of children and young people with an education, health and care plan rose by 16.1% in a year and by 29% since 2016.",
    ["change 16.1 plans-held 2017>2018 rise percent", "change 29 plans-held 2016>2018 rise percent"],
  ],
  // A change of the country, and one that the figures of no two neighbouring years give.
  ["New education, health and care plans within 20 weeks saw a fall of 4.8 points nationally.", []],
  ["Contacts with social care saw an increase of 188.", []],
  [
    "A Progress 8 score of 0.17 is better than the national average, though not quite as good as 0.19 in the region.",
    [
      "value 0.17 progress-8 2018",
      "progress-8 2018 better progress-8 2018@country",
      "progress-8 2018 worse progress-8 2018@region",
      "value 0.19 progress-8 2018@region",
    ],
  ],
  [
    "We rank 62nd for the good level of development, an improvement of 39 places.",
    ["value 62 #development 2018", "change 39 #development 2017>2018"],
  ],
  ["Absence was 4.9% of school sessions.", ["value 4.9 sessions-missed 2018"]],
])("“%s”", (text, says) => {
  const [read] = readPassages([{ under: "Performance", text, says }], national);
  expect(read).toEqual({ text, known: says, missed: [], wrong: [] });
});
