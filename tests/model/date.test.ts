import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { isoDate, isRealDate, partialDate } from "../../src/model/date.ts";

describe("a day", () => {
  test.each(["2018-03-07", "2018-12-31", "2016-02-29", "2000-02-29"])("%s exists", (day) => {
    expect(isRealDate(day)).toBe(true);
  });

  test.each([
    "2018-02-30",
    "2018-02-29",
    "1900-02-29",
    "2018-04-31",
    "2018-00-01",
    "2018-01-00",
    "2018-13-01",
    "2018-1-1",
    "2018-01-01T00:00",
    " 2018-01-01",
    "18-01-01",
    "",
  ])("%s does not exist or is not written YYYY-MM-DD", (day) => {
    expect(isRealDate(day)).toBe(false);
  });
});

describe("what is said of a date that is refused", () => {
  test.each([
    ["2018-02-30", "is a day that does not exist|Check the day and the month."],
    ["07/03/2018", "is not a date written as YYYY-MM-DD|Write 2018-03-07 if the day comes first."],
    ["7/3/2018", "is not a date written as YYYY-MM-DD|Write 2018-03-07 if the day comes first."],
    ["7.3.2018", "is not a date written as YYYY-MM-DD|Write 2018-03-07 if the day comes first."],
    ["03/17/2018", "is not a date written as YYYY-MM-DD|Write 2018-03-17 if the month comes first."],
    ["31/03/2019", "is not a date written as YYYY-MM-DD|Write 2019-03-31."],
    ["7 March 2018", "is not a date as it is written here|Write 2018-03-07."],
    ["Wednesday 7th March, 2018", "is not a date as it is written here|Write 2018-03-07."],
    ["March 7, 2018", "is not a date as it is written here|Write 2018-03-07."],
    ["7-Mar-2018", "is not a date as it is written here|Write 2018-03-07."],
    ["2018-3-7", "is not a date as it is written here|Write 2018-03-07."],
    ["31 June 2018", "is not a date|Write it as YYYY-MM-DD, for example 2018-03-07."],
    ["7 Marble 2018", "is not a date|Write it as YYYY-MM-DD, for example 2018-03-07."],
    ["30/02/2018", "is a day that does not exist|Check the day and the month, and write it as YYYY-MM-DD."],
    ["March 2018", "is not a date|Write it as YYYY-MM-DD, for example 2018-03-07."],
    ["2018-03", "is not a date|Write it as YYYY-MM-DD, for example 2018-03-07."],
  ])("%s", (value, message) => {
    expect(messages(isoDate, value)).toEqual([message]);
  });
});

describe("a date of which the source gives only a part", () => {
  test.each(["2018", "2018-03", "2018-12", "2018-03-07"])("may be %s", (value) => {
    expect(messages(partialDate, value)).toEqual([]);
  });

  test.each(["18", "2018-13", "2018-00", "2018-3", "2018-02-30", "03/2018", "spring 2018", ""])(
    "may not be “%s”",
    (value) => {
      expect(messages(partialDate, value)).toHaveLength(1);
    },
  );

  test.each([
    ["March 2018", "is not a date as it is written here|Write 2018-03."],
    ["Sept 2018", "is not a date as it is written here|Write 2018-09."],
    ["spring 2018", "is not a date|Write it as YYYY-MM-DD, or as YYYY-MM or YYYY where the source gives no more."],
  ])("%s is told how it is written", (value, message) => {
    expect(messages(partialDate, value)).toEqual([message]);
  });
});

function messages(schema: z.ZodType, value: string): string[] {
  return schema.safeParse(value).error?.issues.map((issue) => issue.message) ?? [];
}
