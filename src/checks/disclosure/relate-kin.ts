import { countsPer } from "../../model/unit.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { FigureIndex, IndexedFigure } from "./figure-index.ts";
import { fitsRatio, relateRatio } from "./ratios.ts";
import type { Operand, Relation } from "./system.ts";
import { countShared, listTitleWords } from "./title-words.ts";
import { readTotalTitle } from "./total-titles.ts";

/** Indicators that are tried with each other, at most. */
const mostKin = 60;

/** An indicator with its figures by area and period. */
interface Kin {
  readonly id: string;
  readonly indicator: Indicator;
  readonly figures: ReadonlyMap<string, IndexedFigure>;
}

/**
 * What indicators of one subject say of each other without declaring it: one that is called a total, or whose numbers show it to be, is the
 * sum of two or of all others; a rate or share is that of a count and a population whose numbers show it.
 */
export function relateKin(index: FigureIndex): Relation[] {
  const byIndicator = Map.groupBy([...index.figures.values()].flat(), ({ indicator }) => indicator);
  const all = [...byIndicator].flatMap(([id, figures]): Kin[] => {
    const indicator = index.indicators.get(id);
    const sorted = [...figures].sort(
      (a, b) => Number(a.operand.hidden !== undefined) - Number(b.operand.hidden !== undefined),
    );
    return indicator ? [{ id, indicator, figures: new Map(sorted.map((figure) => [placeOf(figure), figure])) }] : [];
  });
  const hiding = all.filter(
    ({ indicator, figures }) => indicator.unit === "count" && [...figures.values()].some(isProtected),
  );
  return hiding.flatMap((own) => {
    const kin = all.filter((other) => other.id !== own.id && isKin(own, other));
    return [...relateTotals(own, kin), ...relateRates(own, kin, all)];
  });
}

function placeOf({ area, period }: IndexedFigure): string {
  return `${area}, ${period}`;
}

function isProtected({ operand }: IndexedFigure): boolean {
  return operand.hidden?.isProtected ?? false;
}

/** Whether two indicators are about one subject: a topic, a measure or a document, and one kind of period. */
function isKin(own: Kin, other: Kin): boolean {
  const [a, b] = [own.indicator, other.indicator];
  if (a.periodKind !== b.periodKind || a.counted !== b.counted) return false;
  return (
    a.topic === b.topic ||
    (a.measure !== undefined && a.measure === b.measure) ||
    a.source.document === b.source.document
  );
}

function relateTotals(own: Kin, kin: readonly Kin[]): Relation[] {
  const counts = kin.filter(({ indicator }) => indicator.unit === "count").slice(0, mostKin);
  return counts.flatMap((total) => {
    const isTitled = [total.id.replaceAll("-", " "), total.indicator.title, total.indicator.shortTitle].some(
      (title) => readTotalTitle(title) !== "none",
    );
    const others = counts.filter((other) => other !== total);
    const ofMeasure = others.filter(
      ({ indicator }) => indicator.measure !== undefined && indicator.measure === own.indicator.measure,
    );
    const ways = [
      ...others.map((other) => [other]),
      ...(others.length > 1 ? [others] : []),
      ...(ofMeasure.length > 1 ? [ofMeasure] : []),
    ];
    return ways.flatMap((parts) => {
      const evidence = weigh(total, [own, ...parts]);
      if (evidence === undefined || (!isTitled && evidence < 1000 * counts.length)) return [];
      const isLikely = evidence < (isTitled ? 20 : 1000 * counts.length ** 2);
      return listOpen(own).flatMap((place) => {
        const operands = [total, own, ...parts].map(({ figures }) => figures.get(place)?.operand);
        const known = operands.filter((operand) => operand !== undefined);
        const terms = known.map((operand, at) => ({ operand, factor: at === 0 ? 1 : -1 }));
        return known.length === operands.length ? [{ terms, where: `${total.id}, ${place}`, isLikely }] : [];
      });
    });
  });
}

function listOpen({ figures }: Kin): string[] {
  return [...figures].flatMap(([place, figure]) => (isProtected(figure) ? [place] : []));
}

/** The product of the totals where all are printed and agree; undefined where they contradict the sum. */
function weigh(total: Kin, parts: readonly Kin[]): number | undefined {
  let evidence = 1;
  for (const [place, { operand: whole }] of total.figures) {
    const found = parts.map(({ figures }) => figures.get(place)?.operand).filter((operand) => operand !== undefined);
    if (whole.hidden || found.length < parts.length) continue;
    const [least, greatest] = [sum(found, "minimum"), sum(found, "maximum")];
    if (least > whole.maximum || greatest < whole.minimum) return undefined;
    if (!found.some(({ hidden }) => hidden)) evidence *= Math.max(whole.minimum, 1);
  }
  return evidence;
}

function sum(operands: readonly Operand[], end: "minimum" | "maximum"): number {
  return operands.reduce((total, operand) => total + operand[end], 0);
}

/** A count that a rate or share of kin gives away together with the population that it is of. */
function relateRates(own: Kin, kin: readonly Kin[], all: readonly Kin[]): Relation[] {
  const rates = kin.filter(({ indicator: { unit } }) => countsPer(unit) !== undefined).slice(0, mostKin);
  const wholes = all.filter(({ id, indicator }) => indicator.unit === "count" && id !== own.id);
  const ownWords = listTitleWords(own.indicator.title);
  return rates.flatMap((rate) => {
    const scale = countsPer(rate.indicator.unit) ?? 1;
    const isNamedAlike = countShared(ownWords, listTitleWords(rate.indicator.title)) > 0;
    return wholes.flatMap((whole) => {
      const isPopulation = /population|cohort|number on roll|\baged\b|^all\b|total/i.test(whole.indicator.title);
      const fits = [...own.figures].map(([place, { operand }]) => {
        const [share, base] = [rate.figures.get(place)?.operand, whole.figures.get(place)?.operand];
        return share && !share.hidden ? fitsRatio(operand, base, factorOf(share, scale)) : undefined;
      });
      const proofs = fits.filter((fit) => fit === true).length;
      if (fits.includes(false) || (proofs < 2 && !(isNamedAlike && isPopulation))) return [];
      return listOpen(own).flatMap((place) => {
        const figure = own.figures.get(place)?.operand;
        const [share, base] = [rate.figures.get(place)?.operand, whole.figures.get(place)?.operand];
        if (!figure || !share || share.hidden || !base) return [];
        const words = `${share.printed}${scale === 100 ? "%" : " per 10,000"} of ${base.printed}`;
        const where = `${rate.id} and ${whole.id}, ${place}`;
        return relateRatio(figure, base, factorOf(share, scale), { where, words, isLikely: proofs < 2 }).map(
          (relation) => ({
            ...relation,
            bundle: share,
          }),
        );
      });
    });
  });
}

function factorOf({ minimum, maximum }: Operand, scale: number) {
  return { least: minimum / scale, greatest: maximum / scale };
}
