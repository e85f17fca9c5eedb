import { boundaryCases } from "./rules/boundaries.ts";
import { claimCases } from "./rules/claim.ts";
import { decisionCases } from "./rules/decisions.ts";
import { disclosureCases } from "./rules/disclosure.ts";
import { earlierCases } from "./rules/earlier.ts";
import { familyCases } from "./rules/families.ts";
import { findingCases } from "./rules/finding.ts";
import { heldCases } from "./rules/held.ts";
import { councilCases } from "./rules/councils.ts";
import { geographyCases } from "./rules/geography.ts";
import { numberCases } from "./rules/numbers.ts";
import { engineCases } from "./rules/engine.ts";
import { originalCases } from "./rules/originals.ts";
import { outcomeCases } from "./rules/outcomes.ts";
import { proseCases } from "./rules/prose.ts";
import { recordRuleCases } from "./rules/records.ts";
import type { RuleCase, RuleCases } from "./rules/rule-case.ts";
import { responseCases } from "./rules/responses.ts";
import { shapeCases } from "./rules/shape.ts";
import { slipCases } from "./rules/slips.ts";
import { timeCases } from "./rules/time.ts";
import { valueCases } from "./rules/value.ts";

/** Mistakes that break one rule each, with their controls, by rule. */
export const casesByRule: RuleCases = {
  ...boundaryCases,
  ...claimCases,
  ...decisionCases,
  ...disclosureCases,
  ...earlierCases,
  ...familyCases,
  ...findingCases,
  ...councilCases,
  ...geographyCases,
  ...heldCases,
  ...outcomeCases,
  ...proseCases,
  ...numberCases,
  ...recordRuleCases,
  ...engineCases,
  ...originalCases,
  ...responseCases,
  ...shapeCases,
  ...slipCases,
  ...timeCases,
  ...valueCases,
};
/** All of them. */
export const ruleCases: readonly RuleCase[] = Object.values(casesByRule).flatMap((own) => Object.values(own));
