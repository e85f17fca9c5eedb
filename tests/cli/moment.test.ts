import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readMoment } from "../../src/cli/moment.ts";

// Half an hour after midnight in a British summer: by world time the day before.
const night = Date.UTC(2019, 5, 30, 23, 30);

beforeEach(() => {
  vi.useFakeTimers({ now: night, toFake: ["Date"] });
  vi.stubEnv("TZ", "UTC");
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test("what is dated today in the country is not in the future on a computer that still has yesterday", () => {
  expect(readMoment(undefined)).toEqual({ moment: night, day: "2019-07-01" });
});

test("a moment that is named counts by its own day, where that is later", () => {
  expect(readMoment("2019-08-02T09:30")).toEqual({ moment: Date.UTC(2019, 7, 2, 8, 30), day: "2019-08-02" });
  expect(readMoment("2019-05-02T09:30")?.day).toBe("2019-06-30");
});
