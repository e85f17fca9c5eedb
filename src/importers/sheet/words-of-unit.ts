import type { TableUnit } from "../../model/table.ts";

/** Units in words as sheets print them. The first that fits is meant: "£000" is before "£". */
const units: readonly (readonly [RegExp, TableUnit])[] = [
  [/^(?:percentage points?|%\s?pts?|ppts?|pp)$/, "percentage-points"],
  [/^(?:%|per ?cent|percentages?|% rate)$/, "percent"],
  [/^(?:£\s?m(?:illions?)?|£\s?millions?|£'?000,?000s?)$/, "pounds-million"],
  [/^(?:£\s?k|£\s?'?0{3}'?s?|£\s?thousands?)$/, "pounds-thousand"],
  [/^(?:£|£s|pounds|gbp)$/, "pounds"],
  [/^fte$/, "full-time-equivalent"],
  [/^(?:days|hours|weeks)$/, "days"],
  [/^(?:number|numbers|no\.?|nos\.?|count|#)$/, "count"],
];

const rate = /\b(?:per|\/)\s?(100,?000|10[, ]?000|1,?000)\b/;

/** The unit that a text is the name of, and of nothing else: "%", "Rate per 10,000", "£000"; undefined for all other words. */
export function readUnitName(text: string): TableUnit | undefined {
  const plain = tidy(text);
  if (/^(?:rates? )?(?:per|\/)\s?[\d, ]+(?: (?:children|population|people|aged? [\d-]+))*$/.test(plain))
    return readRate(plain);
  const unit = units.find(([pattern]) => pattern.test(plain))?.[1];
  return unit === "days" ? (plain as TableUnit) : unit;
}

/**
 * The unit that a heading or label says: alone, in brackets, behind a comma, colon or dash, or before its noun ("% of visits", "Rate per 10,000 of
 * children"). Undefined where it says none, and where it says two.
 */
export function readUnitIn(text: string): TableUnit | undefined {
  const own = readUnitName(text);
  if (own !== undefined) return own;
  const plain = tidy(text);
  if (/\b(?:and|or) (?:the )?(?:%|per ?cent|percentage|rate|number)/.test(plain)) return undefined;
  const parts = plain.split(/[(),:;[\]]|\s[-–—]\s/).map((part) => part.trim());
  const found = new Set([
    ...parts.flatMap((part) => readUnitName(part) ?? []),
    ...(/^(?:the )?(?:%|per ?cent|percentage|proportion) (?!points?\b)[a-z]/.test(plain) ? (["percent"] as const) : []),
    ...(/^(?:the )?(?:number|no\.?|count) of\b/.test(plain) ? (["count"] as const) : []),
    ...(/\s(?:%|per ?cent)$/.test(plain) ? (["percent"] as const) : []),
    ...(readMoney(plain) ?? []),
    ...[readRate(plain)].filter((unit) => unit !== undefined),
  ]);
  // "Number per 10,000" is a rate.
  if ([...found].some((unit) => unit.startsWith("rate"))) found.delete("count");
  return found.size === 1 ? [...found][0] : undefined;
}

function readMoney(plain: string): TableUnit[] | undefined {
  const [words] = /£\s?(?:m(?:illions?)?\b|k\b|thousands?\b|'?0{3}'?s?)?/.exec(plain) ?? [];
  const unit = words === undefined ? undefined : readUnitName(words);
  return unit === undefined ? undefined : [unit];
}

function readRate(plain: string): TableUnit | undefined {
  const [, per = ""] = rate.exec(plain) ?? [];
  const size = per.replace(/\D/g, "");
  return size === "" ? undefined : (`rate-per-${size}` as TableUnit);
}

function tidy(text: string): string {
  return text.toLowerCase().replace(/[‘’`]/g, "'").replace(/\s+/g, " ").trim();
}
