const up = "increase[sd]?|increasing|rise[sn]?|rose|risen|improve[sd]?|improvement|grown?|grew|up|higher|more|greater";
const down =
  "decrease[sd]?|decreasing|fall|falls|fell|fallen|decline[sd]?|reduce[sd]?|reduction|drop|dropped|drops|down|dropping|dip|dipped|lower|less|fewer|diminished|narrowed";
const size = "(\\d[\\d,]*(?:\\.\\d+)?) ?(%|percentage points?|per ?cent\\b|points?\\b)?";
const about = "(?:about |almost |nearly |around |just over |just under |some |a further |over )?";
const part = "((?:(?:a|one|two|three|four) )?(?:half|thirds?|quarters?|fifths?|tenths?))\\b";
/** "Improved by 11 percentage points", "an increase of 9 points", "up 2 points". */
const byWord = new RegExp(
  `\\b(?:(?:(${up})|(${down}))\\b(?: (?:again|back|further|slightly|to \\d[\\d.,]*%?))?,? (?:by|of)|(up)|(down)) ${about}${size}`,
  "gi",
);
/** "Fell by a third", "halved". */
const byFraction = new RegExp(
  `\\b(?:(?:(${up})|(${down}))\\b (?:by )${about}${part}|(halv(?:ed|ing))\\b|(?<!more than )(doubl|trebl|tripl)(?:ed|ing)\\b)`,
  "gi",
);
/** "A tenth fewer", "two thirds more". */
const byPart = new RegExp(`\\b${part} (?:(${up})|(${down}))\\b`, "gi");
/** "… by 2% last year and by a third over two years": the way is that of the change before. */
const further = new RegExp(`\\b(?:and|or|i\\.e\\.),? (?:by|of) ${about}(?:${part}|${size})`, "gi");
/** "4.5% higher than the month before". */
const byNumber = new RegExp(`${size} (?:(${up})|(${down}))\\b`, "gi");
const inTime =
  /^ ?(?:in|over|on|since) (?:the|a|last|this) (?:\w+ )?(?:year|month|quarter|term|12 months|twelve months)\b/i;
const beforeThat =
  /^ than (?:(?:in|at) )?(?:the |a |this |that |same |last |19|20|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|(?:one|two|three|four|five|12|twelve) (?:years?|months) (?:ago|before|earlier))/i;
/** "The increase for the area (4.3%)". */
const inBrackets = new RegExp(
  `\\b(?:percentage )?(?:(increase|rise|improvement)|(decrease|fall|decline|reduction|drop))\\b[^.;()]{0,40}\\(${size}\\)`,
  "gi",
);

/** "84.1% (+2.4 points)": right behind its figure. */
const signed = /(?<=[\d%] ?\()(?:(\+) ?|([-–−]) ?)(\d[\d,]*(?:\.\d+)?) ?(%|percentage points?|points?)(?=[),;])/gi;
/** "By 355 (16%)": what the change before is in per cent. */
const inPercent = /^ ?\((?:or |about |around |some |a )*(\d[\d,]*(?:\.\d+)?) ?(%|per ?cent)\)/i;

/** A change that a sentence states by a number, and where. */
export interface StatedChange {
  readonly start: number;
  readonly end: number;
  readonly stated: number;
  readonly decimals: number;
  readonly direction: "rise" | "fall";
  /** The words of its unit, in lower case; empty where there are none. */
  readonly unit: string;
  /** Whether a fraction in words says it: "by a third". */
  readonly isRough: boolean;
}

/** The changes of a sentence, in the order of the forms in which they are said; none within another. */
export function findChanges(sentence: string): StatedChange[] {
  const found: StatedChange[] = [];
  const add = (match: RegExpMatchArray, change: Omit<StatedChange, "start" | "end">) => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (!found.some((other) => start < other.end && end > other.start)) found.push({ ...change, start, end });
  };
  for (const match of sentence.matchAll(byWord)) {
    const [, rise, , isUp, , number = "", unit = ""] = match;
    // "Up 40" alone may be what it came to; "up 40 in the year" is not.
    const isOfTime = inTime.test(sentence.slice(match.index + match[0].length));
    if (unit !== "" || isOfTime || (isUp ?? match[4]) === undefined)
      add(match, ofNumber(number, unit, (rise ?? isUp) !== undefined));
  }
  for (const match of sentence.matchAll(signed)) {
    const [, rise, , number = "", unit = ""] = match;
    add(match, ofNumber(number, unit, rise !== undefined));
  }
  for (const match of sentence.matchAll(inBrackets)) {
    const [, rise, , number = "", unit = ""] = match;
    add(match, ofNumber(number, unit, rise !== undefined));
  }
  for (const match of sentence.matchAll(byFraction)) {
    const [, rise, , fraction = "half", , times] = match;
    const stated = times === undefined ? readPart(fraction) : times.toLowerCase() === "doubl" ? 100 : 200;
    add(match, ofPart(stated, (rise ?? times) !== undefined));
  }
  for (const match of sentence.matchAll(byPart)) {
    const [, fraction = "", rise] = match;
    add(match, ofPart(readPart(fraction), rise !== undefined));
  }
  for (const match of sentence.matchAll(further)) {
    const [, fraction, number = "", unit = ""] = match;
    const before = found.filter(({ start }) => start < match.index).toSorted((a, b) => b.start - a.start)[0];
    if (!before) continue;
    const isRise = before.direction === "rise";
    if (fraction !== undefined) add(match, ofPart(readPart(fraction), isRise));
    else if (unit !== "") add(match, ofNumber(number, unit, isRise));
  }
  for (const match of sentence.matchAll(byNumber)) {
    const [whole, number = "", unit = "", rise] = match;
    const isBesideEarlier = beforeThat.test(sentence.slice(match.index + whole.length));
    if (unit !== "" || isBesideEarlier) add(match, ofNumber(number, unit, rise !== undefined));
  }
  return [...found, ...found.flatMap((change) => readPercent(sentence, change))];
}

/** The same change in per cent, where a bracket behind a number of things gives it. */
function readPercent(sentence: string, { end, unit, direction, isRough }: StatedChange): StatedChange[] {
  const [whole, number = "", sign = ""] = inPercent.exec(sentence.slice(end)) ?? [];
  if (whole === undefined || unit !== "" || isRough) return [];
  return [
    { ...ofNumber(number, sign, direction === "rise"), start: end + whole.indexOf(number), end: end + whole.length },
  ];
}

function ofNumber(number: string, unit: string, isRise: boolean) {
  return {
    stated: Number(number.replaceAll(",", "")),
    decimals: /\.(\d+)/.exec(number)?.[1]?.length ?? 0,
    direction: isRise ? ("rise" as const) : ("fall" as const),
    ...{ unit: unit.toLowerCase(), isRough: false },
  };
}

function ofPart(stated: number, isRise: boolean) {
  return { ...ofNumber(String(stated), "%", isRise), isRough: true };
}

const many = ["one", "two", "three", "four"];
const parts = ["half", "third", "quarter", "fifth", "tenth"];
const sizes = [50, 100 / 3, 25, 20, 10];

/** "Two thirds" is 67. */
function readPart(words: string): number {
  const [first = "", second = first] = words.toLowerCase().split(" ");
  const times = Math.max(1, many.indexOf(first) + 1);
  return Math.round(times * (sizes[parts.indexOf(second.replace(/s$/, ""))] ?? 50));
}
