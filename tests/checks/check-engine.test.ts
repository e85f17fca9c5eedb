import { describe, expect, test } from "vitest";
import { checkEngine } from "../../src/checks/check-engine.ts";
import { changeSite, loadChangedSite } from "../site-fixture.ts";

const writtenFor = (line: string) => changeSite({ "data/site.yaml": line });

describe("records and engine of two versions", () => {
  test.each([
    ["engine: 0.2.0", "0.2.0", undefined],
    ["engine: 0.2.0", "0.2.9", undefined],
    ["engine: 0.2.9", "0.2.0", undefined],
    ["engine: 0.2.0", "0.3.0", "engine-newer"],
    ["engine: 0.9.0", "0.10.0", "engine-newer"],
    ["engine: 0.10.0", "0.9.0", "engine-older"],
    ["engine: 1.0.0", "0.10.0", "engine-older"],
    ["engine: '0.3.0' # a remark", "0.2.0", "engine-older"],
    ["title: x\r\nengine: 0.3.0\r\n", "0.2.0", "engine-older"],
    ["home:\n  engine: 0.3.0", "0.2.0", undefined],
    ["# engine: 0.3.0", "0.2.0", undefined],
    ["title: x", "0.2.0", undefined],
  ])("%j with %s: %s", (text, version, rule) => {
    expect(checkEngine(writtenFor(text), version)?.rule).toBe(rule);
  });

  test("give one message where the engine is older, though it cannot read the settings", () => {
    const { issues, catalogue } = loadChangedSite({ "data/site.yaml": "engine: 99.1.0\nnewField: [\n" });
    expect(issues.map(({ rule, line, column }) => [rule, line, column])).toEqual([["engine-older", 1, 9]]);
    expect(catalogue).toBeUndefined();
  });
});

test("a version that is none is a mistake in its place", () => {
  const { issues } = loadChangedSite({ "data/site.yaml": "engine: latest\n" });
  expect(issues.map(({ problem, line, column }) => [problem, line, column])).toContainEqual([
    "engine “latest” is not a version.",
    1,
    9,
  ]);
});
