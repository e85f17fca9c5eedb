import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { describeNothingLater, describeStatus } from "../../src/findings/register-words.ts";
import { barnet } from "./barnet.ts";

/**
 * The status of every entry of the register in one file, to be read when it changes: run with UPDATE_GOLDEN=1, and sign each line that the
 * difference shows as a careful inspector would.
 */
const path = join(import.meta.dirname, "register-statuses.txt");

describe("the published statuses", () => {
  const { register } = barnet;

  test("are those that were read and agreed", () => {
    const lines = register.map(
      (entry) => `${entry.key} | ${describeStatus(entry).join(" ") || (describeNothingLater([entry]) ?? "")}\n`,
    );
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(path, lines.join(""));
    expect(lines.join("")).toBe(
      existsSync(path) ? readFileSync(path, "utf8") : "no such file: run with UPDATE_GOLDEN=1",
    );
  });

  test("of the letter of 11 March 2019 make no progress of intentions or of what is older than the visit", () => {
    const own = register.filter(({ home }) => home.id === "barnet-monitoring-letter-2019-03");
    expect(own).toHaveLength(3);
    // What inspectors found on their later visits does count.
    const before = (sentence: string) => !/^Ofsted, (?:May 2019|June 2024)/.test(sentence);
    for (const entry of own) expect(describeStatus(entry).filter(before).join(" ")).not.toMatch(/progress|met/);
  });
});
