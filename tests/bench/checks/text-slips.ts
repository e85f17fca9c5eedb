import { findNumbers } from "../../../src/claims/numbers/find-numbers.ts";
import { listTexts } from "../../../src/claims/numbers/list-texts.ts";
import { createRandom } from "../random.ts";
import { formatTable } from "../table.ts";
import type { BenchSite, ChangedFiles } from "./bench-site.ts";
import type { EditOutcome } from "./measure-edits.ts";
import { replaceDigit } from "./number-slips.ts";
import { shuffle } from "./sample.ts";
import { applyEdits, offsetAt } from "./text-edit.ts";

/** A digit of a number in a text put in the place of another. */
export interface TextSlip {
  /** Folder in which the text stands: the bodies of documents apart from their fields. */
  readonly place: string;
  readonly file: string;
  readonly says: string;
  readonly files: ChangedFiles;
}

/** `count` slips in numbers of texts that state facts, drawn from all alike. The same records and seed give the same slips. */
export function drawTextSlips(site: BenchSite, count: number, seed: number): TextSlip[] {
  const random = createRandom(seed);
  const all = listTexts(site.load().records).flatMap((part) =>
    findNumbers(part.text).flatMap((number): TextSlip[] => {
      const { file, ...place } = part.locate(number);
      const text = site.textOf(file);
      const digits = number.printed.replace(/^£/, "");
      const at = offsetAt(text, place) + (number.printed.length - digits.length);
      const changed = /\d/.test(digits) ? replaceDigit(digits, random) : undefined;
      if (changed === undefined || !text.startsWith(digits, at)) return [];
      const files = { [file]: applyEdits(text, [{ at, length: digits.length, text: changed }]) };
      const folder = file.split("/").slice(0, 2).join("/");
      return [{ place: folder, file, says: `${file}:${place.line}: ${digits} → ${changed}`, files }];
    }),
  );
  return shuffle(all, random).slice(0, count);
}

/** How many were caught, by the place of the text. */
export function formatTextSlips(slips: readonly TextSlip[], outcomes: readonly EditOutcome[]): string {
  const isCaught = (slip: TextSlip) => (outcomes[slips.indexOf(slip)]?.findings.length ?? 0) > 0;
  const rows = [...Map.groupBy(slips, ({ place }) => place), ["All", slips] as const].map(([place, own]) => {
    const caught = own.filter(isCaught).length;
    return [place, String(own.length), String(caught), `${((100 * caught) / Math.max(1, own.length)).toFixed(1)}%`];
  });
  return formatTable([["Numbers in texts", "Changed", "Caught", "Share"], ...rows]);
}
