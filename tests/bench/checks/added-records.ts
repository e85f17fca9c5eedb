import type { Random } from "../random.ts";
import type { Control } from "./control.ts";
import { isNumber, type Ground } from "./slip.ts";
import type { WrittenFigure } from "./figure.ts";
import { pickOne } from "./sample.ts";
import { applyEdits } from "./text-edit.ts";

/** Indicators like those that are there, under another name and with numbers of their own: each differs in its last digit by one. */
export function listAddedIndicators({ site, loaded, index }: Ground): Control[] {
  const { indicators, observations } = loaded.records;
  return indicators.flatMap((indicator): Control[] => {
    const figures = observations.find(({ id }) => id === indicator.id);
    if (!figures || indicator.fields.arithmetic) return [];
    const id = "figures-of-a-control";
    const edits = index.figures
      .filter((figure) => figure.file === figures.file && figure.role === "value" && isNumber(figure))
      .filter(({ unit, held }) => unit !== "percent" || held.value !== 100)
      .map(({ at, text }) => ({ at: at + text.length - 1, length: 1, text: nextDigit(text.slice(-1)) }));
    return [
      {
        kind: "indicator-added",
        says: indicator.id,
        files: {
          [`data/indicators/${id}.yaml`]: site
            .textOf(indicator.file)
            .replace(/^((?:title|shortTitle): (?:>-\n +)?["']?)(?=\w)/gm, "$1Another "),
          [figures.file.replace(indicator.id, id)]: applyEdits(site.textOf(figures.file), edits),
        },
      },
    ];
  });
}

function nextDigit(digit: string): string {
  return String(Number(digit) + (Number(digit) < 5 ? 1 : -1));
}

/** Statements that are true of the figures held: a figure repeated with fewer decimals, the gap to another area, above or below it. */
export function listAddedStatements({ index, loaded }: Ground, random: Random): Control[] {
  const document = loaded.records.documents[0]?.id;
  if (document === undefined) return [];
  const values = index.figures.filter(
    (figure) => figure.observed && figure.names.some((name) => isStanding(figure, name)),
  );
  const byPeriod = Map.groupBy(values, ({ observed }) => `${observed?.indicator ?? ""} ${observed?.period ?? ""}`);
  return values.filter(isNumber).flatMap((figure): Control[] => {
    const { observed } = figure;
    const others = byPeriod.get(`${observed?.indicator ?? ""} ${observed?.period ?? ""}`) ?? [];
    const other = pickOne(
      others.filter((item) => isNumber(item) && item.observed?.area !== observed?.area),
      random,
    );
    const fields =
      other && random.integer(0, 1) === 1 ? compareFigures(figure, other, random) : repeatFigure(figure, random);
    if (fields === undefined) return [];
    const text = [
      `document: ${document}`,
      `area: ${observed?.area ?? ""}`,
      "claims:",
      "  - id: statement-of-a-control",
      "    place: Page 1",
      `    says: The report says ${sayStated(fields)}.`,
      ...fields.map((field) => `    ${field}`),
    ];
    return [{ kind: "statement-added", says: fields.join(", "), files: { [file]: `${text.join("\n")}\n` } }];
  });

  function isStanding(figure: WrittenFigure, name: string): boolean {
    return name.startsWith("value|") && index.byName.get(name)?.[0] === figure;
  }
}

/** The number that the fields state, without its sign: the sentence has to say it. */
function sayStated(fields: readonly string[]): string {
  return fields.flatMap((field) => /^stated: -?(.+)$/.exec(field)?.[1] ?? [])[0] ?? "so";
}

const file = "data/claims/statement-of-a-control.yaml";

function repeatFigure(figure: WrittenFigure, random: Random): string[] {
  const decimals = random.integer(0, figure.held.decimals);
  return ["kind: value", `stated: ${roundNumber(figure.held.value ?? 0, decimals)}`, `of: ${writeInput(figure)}`];
}

function compareFigures(figure: WrittenFigure, other: WrittenFigure, random: Random): string[] | undefined {
  const [own, others] = [figure.held.value ?? 0, other.held.value ?? 0];
  if (random.integer(0, 1) === 1) {
    const decimals = Math.min(figure.held.decimals, other.held.decimals);
    const gap = roundNumber(own - others, decimals);
    return ["kind: gap", `stated: ${gap}`, `group: ${writeInput(figure)}`, `other: ${writeInput(other)}`];
  }
  if (own === others) return undefined;
  const is = own > others ? "above" : "below";
  return ["kind: comparison", `of: ${writeInput(figure)}`, `than: [${writeInput(other)}]`, `is: ${is}`];
}

function writeInput({ observed }: WrittenFigure): string {
  const { indicator = "", area = "", period = "" } = observed ?? {};
  return `{ indicator: ${indicator}, area: ${area}, period: "${period}" }`;
}

/** A number with fewer decimals, halves away from zero. */
function roundNumber(value: number, decimals: number): string {
  const scale = 10 ** decimals;
  const size = Math.floor(Math.abs(value) * scale + 0.5 + 1e-9) / scale;
  return (Math.sign(value) * size).toFixed(decimals);
}
