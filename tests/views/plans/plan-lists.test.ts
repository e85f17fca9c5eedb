import { describe, expect, test } from "vitest";
import { listSaidOnce } from "../../../src/views/plans/plan-lists.ts";
import { planOf2018 } from "../../plan-fixture.ts";
import { loadCorrectSite } from "../../site-fixture.ts";

const file = "data/plans/plan-2018.yaml";

/** Actions of the plan with further ones of which nothing is said later. */
function loadActions(more: readonly string[]) {
  const actions = more.map((id) => `      - { id: ${id}, text: Do something., place: Section 6 }\n`).join("");
  const { register } = loadCorrectSite({
    [file]: `${String(planOf2018[file]).replace("due: 2018-09", "due: 2018-02")}${actions}`,
  });
  return register.filter(({ planned }) => planned);
}

describe("that no later statement is recorded", () => {
  test("is said once where it is so of many actions, and of those alone of which nothing else is said", () => {
    const said = [...listSaidOnce(loadActions(["a", "b", "c", "d"]))];
    expect(said).toEqual(expect.arrayContaining(["a", "b", "c", "d"]));
    expect(said).not.toContain("visit-homes");
  });

  test("is said below each where they are few", () => {
    expect(listSaidOnce(loadActions([])).size).toBe(0);
  });

  test("keeps what is past its day for the action itself", () => {
    expect(listSaidOnce(loadActions(["a", "b", "c", "d"])).has("agree-targets")).toBe(false);
  });
});
