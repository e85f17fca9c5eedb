import { describe, expect, test } from "vitest";
import { sealLedgerForm, sealRelease, type ReleaseSeal } from "../../src/releases/release-seals.ts";
import { formatLedger } from "../../src/records/ledger.ts";
import { findIssues, findReleaseIssues, ledgerOf } from "../release-fixture.ts";

describe("the ledgers are sealed", () => {
  const line = "reading-expected,exampleshire,2017,value,69.0,revised,2018-03-07";
  const other = "reading-expected,exampleshire,2015,value,57.0,,2018-03-07";
  const whole = ledgerOf(other, line);
  const file = "data/release-ledger.csv";
  const text = String(whole[file]);
  const restore = "The ledger is not written by hand: restore the file as it was, and run npx findings release.";

  test.each([
    ["whole", whole],
    ["saved with Windows line ends", { ...whole, [file]: text.replaceAll("\n", "\r\n") }],
    ["saved with a byte order mark", { ...whole, [file]: `\ufeff${text}` }],
  ])("and may be %s", (_, changes) => {
    expect(findReleaseIssues(changes)).toEqual([]);
  });

  test.each([
    ["deleted", undefined, "The file is lost: it had 2 lines after the last release."],
    ["without a line", text.replace(`${other}\n`, ""), "The file has 1 lines, and had 2 after the last release."],
    [
      "its heading alone",
      text.split("\n", 1).join("") + "\n",
      "The file has 0 lines, and had 2 after the last release.",
    ],
    ["with another figure", text.replace("69.0", "69.5"), "The file was changed since the last release."],
    ["in another order", ledgerOf(line, other)[file], "The file was changed since the last release."],
  ])("not %s", (_, content, problem) => {
    const issues = findIssues({ ...whole, [file]: content }, "release-ledger");
    expect(issues).toEqual([`${file}:1:1  ${problem} → ${restore}`]);
  });

  test("nor may the seals be lost, be of an older release or be edited", () => {
    expect(findIssues({ ...whole, "data/releases.csv": undefined }, "release-ledger")).toEqual([
      `${file}:1:1  The file is here, but data/releases.csv, which notes each release, is not. → ${restore}`,
    ]);
    const older = { "data/releases.csv": ledgerOf(line)["data/releases.csv"] };
    expect(findIssues({ ...whole, ...older }, "release-ledger")).toHaveLength(1);
    const edited = { "data/releases.csv": String(whole["data/releases.csv"]).replace("00001,2", "00001,3") };
    expect(findIssues({ ...whole, ...edited }, "release-ledger")).toEqual([
      `data/releases.csv:2:1  The line of release 1 is not as the release wrote it. → ${restore}`,
    ]);
  });

  test("each release is chained to the one before", () => {
    const texts = { figures: text, addresses: "" };
    const first = sealRelease([], texts, "2018-03-07");
    const second = sealRelease([first], texts, "2018-04-01");
    const both = (seals: readonly ReleaseSeal[]) => ({
      ...whole,
      "data/releases.csv": formatLedger(sealLedgerForm, seals),
    });
    expect(findIssues(both([first, second]), "release-ledger")).toEqual([]);
    expect(findIssues(both([second]), "release-ledger")).toHaveLength(1);
    expect(findIssues(both([{ ...first, figures: "3" }, second]), "release-ledger")).toHaveLength(1);
  });
});
