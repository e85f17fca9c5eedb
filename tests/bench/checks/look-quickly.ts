import { createNumberCheck } from "../../../src/claims/numbers/check-numbers.ts";
import { checkReadFigures } from "../../../src/claims/numbers/check-read-figures.ts";
import { checkSays } from "../../../src/claims/numbers/check-says.ts";
import { listTexts } from "../../../src/claims/numbers/list-texts.ts";
import { listReadings } from "../../../src/claims/numbers/readings.ts";
import type { RecordSet } from "../../../src/records/read.ts";
import type { BenchSite, ChangedFiles } from "./bench-site.ts";
import { listNewFindings, reportSite, type Finding } from "./compare-sites.ts";

/**
 * What those checks find after a change that need no catalogue and no claim computed again: the fields' own rules, readings of figures,
 * sentences of claims, and numbers in texts of the changed files. The whole check finds these, too, and maybe more.
 */
export function createQuickLook(site: BenchSite): (changed: ChangedFiles) => Finding[] {
  const { records, catalogue, claims } = site.load();
  if (!catalogue) return () => [];
  const { check } = createNumberCheck({ catalogue, records, claims }, listReadings(records, []));
  const look = (set: RecordSet, isLookedAt: (file: string) => boolean) => {
    const texts = listTexts(set.records).filter(({ file }) => isLookedAt(file));
    const issues = [
      ...set.issues,
      ...checkReadFigures(set.records),
      ...checkSays(set.records),
      ...texts.flatMap(check),
    ];
    return reportSite({ issues, claims: [] });
  };
  const before = look(site.read(), () => true);
  return (changed) =>
    listNewFindings(
      before,
      look(site.read(changed), (file) => file in changed),
    );
}
