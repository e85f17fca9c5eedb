import { describe, expect, test } from "vitest";
import { library } from "../../../src/library/library.ts";
import { reportLayouts } from "../../../src/library/report-layouts/layouts.ts";
import { readGradeWords } from "../../../src/importers/report/judgements/grades.ts";
import { findSentenceGrades } from "../../../src/importers/report/judgements/judgement-sentences.ts";
import { readLeads } from "../../../src/importers/report/opening/read-people.ts";
import { readDayRange } from "../../../src/importers/report/opening/read-dates.ts";
import { findAuthorities } from "../../../src/importers/report/opening/find-authority.ts";
import { makePlainLine } from "../../../src/importers/report/printed/read-pasted-text.ts";

const single = reportLayouts.find(({ framework }) => framework === "single-inspection-framework");
const framework = library.frameworks.find(({ id }) => id === "single-inspection-framework");

function gradesIn(text: string, kind: "heading" | "paragraph" = "heading"): string[] {
  if (!single || !framework) throw new Error("There is no layout of the single inspection.");
  const block = { kind, text, page: 1, size: 14, position: 0, lines: [] };
  const reading = { places: ["stoke on trent", "barnet"], grades: readGradeWords(framework) };
  return findSentenceGrades([block], single, reading).map(({ area, word }) => `${area}: ${word}`);
}

const whole = "overall-effectiveness";
const board = "local-safeguarding-children-board";

describe("a sentence gives a grade", () => {
  test.each([
    ["Children’s services in Barnet are inadequate", `${whole}: Inadequate`],
    [
      "Children’s services in Stoke-on-Trent require improvement to be good",
      `${whole}: Requires improvement to be good`,
    ],
    [
      "Children’s services in the borough of Exampleshire require improvement",
      `${whole}: Requires improvement to be good`,
    ],
    ["The overall judgement is that children’s services are good", `${whole}: Good`],
    ["The overall judgement is requires improvement", `${whole}: Requires improvement to be good`],
    ["The overall judgement is inadequate. There are failures.", `${whole}: Inadequate`],
    [
      "The Local Safeguarding Children Board requires improvement to be good",
      `${board}: Requires improvement to be good`,
    ],
    ["The effectiveness of the Local Safeguarding Children Board (LSCB) is good", `${board}: Good`],
    ["The LSCB is inadequate", `${board}: Inadequate`],
    ["The Barnet Safeguarding Children’s Board is inadequate, as it does little", `${board}: Inadequate`],
    [
      "The arrangements in place to evaluate what is done by the authority and board partners to promote the welfare of children require improvement",
      `${board}: Requires improvement to be good`,
    ],
  ])("%s", (text, expected) => {
    expect(new Set(gradesIn(text))).toEqual(new Set([expected]));
  });

  test.each([
    "Children’s services in Barnet are not yet good",
    "Children’s services in Barnet were inadequate",
    "Children’s services in Barnet are no longer inadequate",
    "Children’s services in Barnet are good at sharing",
    "Children’s services in Barnet are outstanding examples of work",
    "An LSCB that is good monitors what is done",
    "The LSCB was judged inadequate",
    "In 2012 the Local Safeguarding Children Board was good",
    "At the last inspection children’s services in Barnet are said to be adequate",
  ])("but not in: %s", (text) => {
    expect(gradesIn(text)).toEqual([]);
  });
});

test.each([
  ["25 April – 18 May 2017", "2017-04-25", "2017-05-18"],
  ["19 November 2013 – 11 December 2013", "2013-11-19", "2013-12-11"],
  ["8 – 12 July 2013", "2013-07-08", "2013-07-12"],
  ["3 and 4 July 2019", "2019-07-03", "2019-07-04"],
  ["Monday 5th to Friday 9th February 2024", "2024-02-05", "2024-02-09"],
  ["28 November 2022 to 2 December 2022", "2022-11-28", "2022-12-02"],
  ["12 to 16 and 26 to 30 November 2018", "2018-11-12", "2018-11-30"],
  ["12/09/2016 to 06/10/2016", "2016-09-12", "2016-10-06"],
  ["1/06/2015 – 25/06/2015", "2015-06-01", "2015-06-25"],
  ["19 November-11 December 2013 and 28 – 30 January 2014", "2013-11-19", "2014-01-30"],
  ["30 September to 4\u00A0October 2019", "2019-09-30", "2019-10-04"],
])("the days of %s", (text, from, to) => {
  expect(readDayRange(text)).toEqual({ from, to });
});

test.each([
  "31 to 32 May 2019",
  "12/13/2016 to 06/10/2016",
  "20 to 24 January",
  "24 to 20 January 2025",
  "30 February 2019",
  "1 May 2018 to 3 May 2019",
  "soon",
])("no days of %s", (text) => {
  expect(readDayRange(text)).toBeUndefined();
});

test.each([
  ["Inspection of Royal Borough of Kensington and Chelsea", undefined, ["kensington-and-chelsea"]],
  ["Bath and North East Somerset Council", undefined, ["bath-and-north-east-somerset"]],
  ["Kingston upon Hull City Council", undefined, ["kingston-upon-hull"]],
  ["Hull City Council", undefined, ["kingston-upon-hull"]],
  ["Durham County Council", undefined, ["county-durham"]],
  ["Council of the Isles of Scilly", undefined, ["isles-of-scilly"]],
  ["St. Helens Metropolitan Borough Council", undefined, ["st-helens"]],
  ["Telford & Wrekin", undefined, ["telford-and-wrekin"]],
  ["Bristol City Council", undefined, ["bristol"]],
  ["Herefordshire Council", undefined, ["herefordshire"]],
  ["Inspection of Birmingham Children’s Trust", undefined, ["birmingham"]],
  ["Slough Children First", undefined, ["slough"]],
  ["Bournemouth, Christchurch and Poole", "2021-12-06", ["bournemouth-christchurch-and-poole"]],
  ["Dorset County Council", "2016-02-01", ["dorset-until-2019"]],
  ["Dorset Council", "2021-10-01", ["dorset"]],
  ["Northamptonshire County Council", "2019-06-24", ["northamptonshire"]],
  ["Inspection of East Riding local authority", undefined, ["east-riding-of-yorkshire"]],
  ["Royal Borough of Kingston", undefined, ["kingston-upon-thames"]],
  ["Kingston and Richmond", undefined, ["kingston-upon-thames", "richmond-upon-thames"]],
  ["BCP Council", "2025-01-01", ["bournemouth-christchurch-and-poole"]],
  ["the London Borough of Lewisham’s services", undefined, ["lewisham"]],
  ["Nottinghamshire and Nottingham", undefined, ["nottinghamshire", "nottingham"]],
  ["Services in Newcastle-under-Lyme and Ashton-under-Lyne", undefined, []],
])("the authorities named in %s", (text, day, expected) => {
  expect(findAuthorities(text, day).map(({ id }) => id)).toEqual(expected);
});

test.each([
  ["Lead inspector: Ada Example, His Majesty’s Inspector", ["Ada Example"]],
  ["Lead inspector: Ada O’Example-Smith HMI", ["Ada O’Example-Smith"]],
  ["Reporting inspector Ada Example HMI", ["Ada Example"]],
  ["Lead inspector on site: Ada Example", ["Ada Example"]],
  [
    "Lead inspectors: Ada Example, His Majesty’s Inspector, and Ben van Sample, His Majesty’s Inspector",
    ["Ada Example", "Ben van Sample"],
  ],
])("the inspectors of %s", (text, names) => {
  const leads = readLeads([makePlainLine([text], 0)]);
  expect(leads && "value" in leads ? leads.value.map(({ name }) => name) : leads).toEqual(names);
});

test("a sentence that begins with the words of the label names nobody", () => {
  const line = makePlainLine(["lead inspector attended by the director for children’s services,"], 0);
  expect(readLeads([line, makePlainLine(["Lead inspector: Ada Example"], 1)])).toMatchObject({
    value: [{ name: "Ada Example" }],
  });
});
