import type { Issue } from "../../records/issue.ts";
import { countNoun } from "../../statistics/format-lists.ts";
import { screenerRules, type Screening } from "./screen.ts";
import { refuses, stages, toIssue } from "./screener-rule.ts";

/** What a screening gave, as issues in the order of the screener's stages, and in one sentence. */
export function tellScreening({ breaches, passes, isWhole }: Screening): { issues: Issue[]; summary: string } {
  const order = (id: string) => screenerRules.findIndex((rule) => rule.id === id);
  const sorted = [...breaches].sort(
    (a, b) =>
      stages.indexOf(a.rule.stage) - stages.indexOf(b.rule.stage) ||
      order(a.rule.id) - order(b.rule.id) ||
      a.place.line - b.place.line,
  );
  const broken = new Set(breaches.filter(refuses).map(({ rule }) => rule.id));
  const unjudged = new Set(breaches.filter(({ isUnjudged }) => isUnjudged).map(({ rule }) => rule.id));
  const warned = new Set(breaches.filter(({ rule }) => rule.grade === "warning").map(({ rule }) => rule.id));
  for (const id of unjudged) warned.delete(id);
  const parts = [
    passes
      ? `The file passes: none of the ${screenerRules.length} rules of the department's data screener refuses it.`
      : `The file fails ${countNoun(broken.size, "rule")} of the department's data screener.`,
    warned.size > 0 ? `${countNoun(warned.size, "rule")} ${warned.size === 1 ? "asks" : "ask"} for a look.` : "",
    isWhole ? "" : "The others cannot be judged until that is mended.",
  ];
  return { issues: sorted.map(toIssue), summary: parts.filter((part) => part !== "").join(" ") };
}

/**
 * A screening as the import of figures needs it: a list that is not at hand refuses nothing, since figures are only taken of areas whose list the engine
 * has, and rows of wards and the like are left out.
 */
export function judgeForImport(screening: Screening): Screening {
  const breaches = screening.breaches.filter(({ isUnjudged }) => !isUnjudged);
  const passes = screening.isWhole && !breaches.some(refuses);
  return { ...screening, breaches, passes };
}
