import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { countClaims } from "../../src/claims/count-claims.ts";
import { loadSite } from "../../src/checks/load-site.ts";
import { openFolder } from "../../src/records/read.ts";
import { barnetFolder } from "./barnet.ts";

test("SITE.md tells the counts of this site, give or take a tenth", { timeout: 60_000 }, () => {
  const words = readFileSync(join(barnetFolder, "SITE.md"), "utf8").replaceAll(/\s+/g, " ");
  const told =
    /about ([\d,]+) statements about figures; about (\d+) more could not be recomputed, about (\d+) rest on figures that cannot be compared, and about (\d+) contradictions/.exec(
      words,
    );
  const { recomputed, notPossible, notComparable, conflicts } = countClaims(loadSite(openFolder(barnetFolder)).claims);
  for (const [index, count] of [recomputed, notPossible, notComparable, conflicts].entries()) {
    const number = Number(told?.[index + 1]?.replace(",", ""));
    expect(Math.abs(number - count)).toBeLessThanOrEqual(count / 10);
  }
});
