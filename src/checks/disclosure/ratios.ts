import type { Operand, Relation } from "./system.ts";

/** A printed share, rate or relative change as a factor: 0.145 to 0.155 for 15%. */
export interface Factor {
  readonly least: number;
  readonly greatest: number;
}

/** What is known of a part and a whole from their ratio as printed. */
export function relateRatio(
  part: Operand,
  whole: Operand,
  { least, greatest }: Factor,
  facts: { where: string; words: string; isLikely: boolean },
): Relation[] {
  if (part.hidden === undefined && whole.hidden === undefined) return [];
  const terms = (factor: number) => [
    { operand: part, factor: 1 },
    { operand: whole, factor: -factor },
  ];
  const wanted = {
    ...{ where: facts.where, isLikely: facts.isLikely, bundle: facts },
    ...(part.hidden && !whole.hidden ? { words: facts.words } : {}),
  };
  return [
    { ...wanted, terms: terms(Math.max(least, 0)), minimum: 0, maximum: Infinity },
    { ...wanted, terms: terms(Math.max(greatest, 0)), minimum: -Infinity, maximum: 0 },
  ];
}

/** How three printed numbers lie to a ratio: whether they can agree; undefined where one is not printed. */
export function fitsRatio(
  part: Operand | undefined,
  whole: Operand | undefined,
  { least, greatest }: Factor,
): boolean | undefined {
  if (!part || !whole || part.hidden !== undefined || whole.hidden !== undefined) return undefined;
  const slip = 1e-6;
  return part.maximum + slip >= least * whole.minimum && part.minimum - slip <= greatest * whole.maximum;
}
