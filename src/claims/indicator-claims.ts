import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Observation } from "../catalogue/indicator-entry.ts";
import type { IndicatorArithmetic } from "../model/arithmetic.ts";
import { toIdentifier } from "../model/text.ts";
import type { RecordSet } from "../records/read.ts";
import type { Claim, ClaimOperands } from "./claim.ts";
import { findFigurePath } from "./figure-path.ts";
import { findObservation, readFigure } from "./held-figure.ts";
import { showQuantity, type Operand } from "./quantity.ts";

/** The claims that an indicator's arithmetic makes: one for each area and period that it and the others hold. */
export function readIndicatorClaims(catalogue: Catalogue, records: RecordSet["records"]): Claim[] {
  const files = new Map(records.observations.map((record) => [record.id, record]));
  const definitions = new Map(records.indicators.map((record) => [record.id, record]));
  return [...catalogue.indicators.values()].flatMap((indicator) => {
    const rule = indicator.arithmetic;
    if (!rule) return [];
    const file = files.get(indicator.id);
    const record = file ?? definitions.get(indicator.id);
    if (!record) return [];
    return indicator.series.flatMap((series) =>
      series.observations.flatMap((observation): Claim[] => {
        const stated = readFigure(catalogue, indicator, observation);
        const operands = readOperands(catalogue, rule, observation);
        if (!stated.known || !operands) return [];
        const { area, period, note, explains, source } = observation;
        const claim: Claim = {
          ...operands,
          id: [indicator.id, toIdentifier(area), toIdentifier(period), rule.kind].join("-"),
          says: `${showQuantity(stated)} is given for ${stated.subject}.`,
          stated: stated.value,
          ...(note !== undefined && { note, explains }),
          origin: "indicator",
          source,
          filePlace: { file: record.file, ...record.locator.place((file && findFigurePath(file, area, period)) ?? []) },
          ...(stated.held && { statedIn: stated.held }),
          number: { value: stated.value, decimals: stated.decimals },
        };
        return [claim];
      }),
    );
  });
}

function readOperands(
  catalogue: Catalogue,
  rule: IndicatorArithmetic,
  at: Observation,
): ClaimOperands<IndicatorArithmetic["kind"]> | undefined {
  const find = (id: string, area = at.area): Operand | undefined => {
    const indicator = catalogue.indicators.get(id);
    const observation = indicator && findObservation(indicator, area, at.period);
    const operand = indicator && observation && readFigure(catalogue, indicator, observation);
    return operand?.known ? operand : undefined;
  };
  switch (rule.kind) {
    case "gap": {
      const [group, other] = [find(rule.group), find(rule.other, rule.otherArea)];
      return group && other && { kind: "gap", group, other, ...(rule.printed === "size" && { direction: "either" }) };
    }
    case "complement": {
      const of = find(rule.of);
      return of && { kind: "complement", of };
    }
    case "percentage": {
      const [part, whole] = [find(rule.part), find(rule.whole)];
      return part && whole && { kind: "percentage", part, whole };
    }
    case "total": {
      const parts = rule.parts.map((part) => find(part));
      return parts.every((part) => part !== undefined) ? { kind: "total", parts } : undefined;
    }
  }
}
