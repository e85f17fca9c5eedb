import { describe, expect, test } from "vitest";
import { checkOne } from "./claim-fixture.ts";

const figure = (value: string) => `{ figure: ${value}, at: Page 1, unit: percent }`;

describe("words of size are about what fell or lies behind as about what rose", () => {
  const change = (qualifier: string, direction: string, to: string) =>
    checkOne(
      `kind: change\nstated: 10\nqualifier: ${qualifier}\ndirection: ${direction}\nfrom: ${figure("66")}\nto: ${figure(to)}`,
    ).verdict;
  const gap = (qualifier: string, group: string) =>
    checkOne(
      `kind: gap\nstated: 10\nqualifier: ${qualifier}\ndirection: behind\ngroup: ${figure(group)}\nother: ${figure("66")}`,
    ).verdict;

  test("more than and at least", () => {
    expect(change("more-than", "fall", "51")).toBe("consistent");
    expect(change("more-than", "fall", "60")).toBe("contradicted");
    expect(change("more-than", "rise", "81")).toBe("consistent");
    expect(gap("at-least", "51")).toBe("consistent");
    expect(gap("at-least", "60")).toBe("contradicted");
  });

  test("less than and at most, and never of what went the other way", () => {
    expect(change("less-than", "fall", "60")).toBe("consistent");
    expect(change("less-than", "fall", "51")).toBe("contradicted");
    expect(change("less-than", "fall", "81")).toBe("contradicted");
    expect(change("less-than", "rise", "51")).toBe("contradicted");
    expect(gap("at-most", "60")).toBe("consistent");
    expect(gap("at-most", "72")).toBe("contradicted");
  });
});
