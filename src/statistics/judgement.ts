import { findGrade, type Framework } from "../model/framework.ts";

/** Where a word stands on its framework's scale: position 1 is best. Grades of different frameworks compare by this, never by number. */
export interface GradePosition {
  readonly position: number;
  readonly of: number;
  /** How far up the scale, in four steps, for colour and shape. */
  readonly tone: "best" | "high" | "low" | "worst";
}

/** Position of a grade's word on a scale that lists the best grade first; undefined for a word that is not on it. */
export function findGradePosition(framework: Pick<Framework, "scale">, word: string): GradePosition | undefined {
  const index = findGrade(framework, word);
  const of = framework.scale.length;
  if (index < 0) return undefined;
  const tone = index === 0 ? "best" : index === of - 1 ? "worst" : index < of / 2 ? "high" : "low";
  return { position: index + 1, of, tone };
}
