import type { ChosenLayout } from "./choose-layout.ts";
import type { PrintedLine } from "../printed/printed.ts";
import { readMonth } from "./read-dates.ts";
import type { Reading } from "../reading.ts";

/** The framework of a report; a letter after an inspection has that of the inspection, which it tells by the month in which that judged. */
export function tellFramework(
  { layout, framework }: ChosenLayout,
  lines: readonly PrintedLine[],
): Reading<string> | undefined {
  if (framework) return { value: framework.id, page: undefined, words: "" };
  const { follows } = layout;
  if (!follows) return undefined;
  const text = lines
    .slice(0, linesOfOpening)
    .map((line) => line.text)
    .join(" ");
  const words = judged.exec(text);
  const year = words?.[1] ?? "";
  const month = readMonth(words?.[0] ?? "");
  const [first, last] = month === undefined ? [`${year}-01`, `${year}-12`] : [month, month];
  const found = follows.find(({ from, to = "9999" }) => from <= first && last <= to);
  if (found && words) return { value: found.framework, page: lines[0]?.page, words: words[0] };
  return {
    todo: `which inspection the visit follows was not read; write its framework: ${follows.map((each) => each.framework).join(" or ")}`,
  };
}

const linesOfOpening = 80;
const judged = /judged (?:to be |as )?inadequate\b[^.]{0,90}?\b((?:19|20)\d\d)\b/i;
