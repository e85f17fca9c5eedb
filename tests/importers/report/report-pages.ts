import { block, type PlacedText } from "./make-pdf.ts";

/** A row of a table of judgements: its name and its grade, each over as many lines as given. */
export type Row = readonly [name: readonly string[], grade: readonly string[]];

/** Where the cells of a table stand. */
export interface TablePlace {
  readonly y: number;
  readonly gradeX?: number;
  /** Whether the shorter cell of a row stands in its middle, or at its top. */
  readonly align?: "middle" | "top";
  readonly header?: readonly PlacedText[];
}

/** The table of judgements as reports print it. */
export function table(rows: readonly Row[], { y, gradeX = 395, align = "middle", header }: TablePlace): PlacedText[] {
  const texts: PlacedText[] = [
    ...(header ?? [
      { x: 79, y, text: "Judgement", bold: true },
      { x: gradeX, y, text: "Grade", bold: true },
    ]),
  ];
  let top = y + 30;
  for (const [name, grade] of rows) {
    const most = Math.max(name.length, grade.length);
    const down = (lines: readonly string[]) => (align === "middle" ? ((most - lines.length) * 14.4) / 2 : 0);
    texts.push(...block(name, { x: 79, y: top + down(name) }), ...block(grade, { x: gradeX, y: top + down(grade) }));
    top += most * 14.4 + 14;
  }
  return texts;
}

/** Names of the rows of the tables since 2018 and since 2023. */
export const rowsOf2019: readonly (readonly string[])[] = [
  ["The impact of leaders on social work practice with", "children and families"],
  ["The experiences and progress of children who need help", "and protection"],
  ["The experiences and progress of children in care and", "care leavers"],
  ["Overall effectiveness"],
];
export const rowsOf2024: readonly (readonly string[])[] = [
  ["The impact of leaders on social work", "practice with children and families"],
  ["The experiences and progress of", "children who need help and protection"],
  ["The experiences and progress of", "children in care"],
  ["The experiences and progress of care", "leavers"],
  ["Overall effectiveness"],
];

/** Title, days and inspector of a report since 2018. */
export function head(title: readonly string[], dates: string): PlacedText[] {
  return [
    ...block(title, { x: 72, y: 140, size: 26 }, 30),
    { x: 72, y: 215, text: `Inspection dates: ${dates}` },
    { x: 72, y: 241, text: "Lead inspector: Ada Example, His Majesty’s Inspector" },
  ];
}

/** Text of our own that runs over the whole width, as that below a table does. */
export const prose = [
  "Leaders in this place have written this sentence so that a reader of files has some words to",
  "pass over, and it goes on over the whole width of the page as such sentences do. The last",
  "inspection judged services inadequate overall.",
];

/** The second page: what needs to improve, and a section with numbered paragraphs. */
export function findings(heading: readonly string[]): PlacedText[] {
  return [
    { x: 72, y: 90, text: "What needs to improve?", size: 14, bold: true },
    { x: 260, y: 85, text: "1", size: 9 },
    { x: 72, y: 116, text: "•" },
    ...block(["The speed at which plans reach the people whom", "they are about."], { x: 90, y: 116 }),
    { x: 72, y: 160, text: "•" },
    { x: 90, y: 160, text: "The use of what children say." },
    ...block(heading, { x: 72, y: 200, size: 14, bold: true }, 17),
    { x: 72, y: 250, text: "1." },
    ...block(["Workers answer on the day on which somebody calls, and write", "down what they did."], {
      x: 99,
      y: 250,
    }),
    { x: 72, y: 300, text: "2." },
    ...block(["In 2019 this was weaker. It is not so", "now."], { x: 99, y: 300 }),
    { x: 513, y: 808, text: "2", size: 20 },
  ];
}
