import { listReadings } from "../../../src/claims/numbers/readings.ts";
import { readNumber } from "../../../src/claims/numbers/find-numbers.ts";
import { listSiteNumbers, type SiteNumber } from "./number-changes.ts";
import type { Ground } from "./slip.ts";

/**
 * Counts the statements in which a number stands, itself included: other figures of records, numbers of claims and of texts, and
 * readings, of the same document, meeting or list. Two are the same number where they have the same size, whatever their unit.
 */
export function createStatementCount(ground: Ground): (number: SiteNumber) => number {
  const counts = new Map<string, number>();
  const add = (subjects: readonly string[], size: number) => {
    for (const subject of new Set(subjects)) {
      const key = `${subject} ${size}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  };
  for (const number of listSiteNumbers(ground)) add(number.subjects, sizeOf(number.digits));
  for (const { subject, printed } of listReadings(ground.loaded.records, []))
    for (const number of printed) for (const { size } of readNumber(number).slice(0, 1)) add([subject], size);
  for (const { fields } of ground.loaded.records.readings)
    for (const { lines } of fields.figures ?? [])
      for (const number of String(lines).split(/[;\n]/))
        for (const { size } of readNumber(number).slice(0, 1)) add([fields.document ?? ""], size);
  return ({ subjects, digits }) =>
    Math.max(1, ...subjects.map((subject) => counts.get(`${subject} ${sizeOf(digits)}`) ?? 0));
}

function sizeOf(digits: string): number {
  return Number(/[\d.,]*\d/.exec(digits)?.[0].replaceAll(",", "") ?? Number.NaN);
}
