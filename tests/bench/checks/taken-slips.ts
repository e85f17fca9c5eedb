import type { Random } from "../random.ts";
import type { WrittenFigure } from "./figure.ts";
import { pickOne } from "./sample.ts";
import { isNumber, rewriteFigures, type Ground, type Slip } from "./slip.ts";

type TakenKind = "comparator-taken" | "value-stale" | "table-confused";

/** Slips that take a figure from another place: another area, the period before, another table or indicator. */
export function listTakenSlips(kind: TakenKind, ground: Ground, random: Random): Slip[] {
  const places = placesOf[kind](ground);
  const figures = ground.index.figures.filter(isNumber);
  const byPlace = Map.groupBy(figures, (figure) => places.own(figure)?.join("|"));
  return figures.flatMap((figure) => {
    const wanted = places.wanted(figure)?.join("|");
    const others = wanted === undefined ? [] : (byPlace.get(wanted) ?? []);
    const other = pickOne(
      others.filter((item) => item.role === figure.role && isElsewhere(kind, item, figure)),
      random,
    );
    return other ? (rewriteFigures(kind, [[figure, other.text]]) ?? []) : [];
  });
}

type Place = readonly (string | number)[] | undefined;

/** What a figure is found by, and by what the one is found that is taken for it. */
interface Places {
  readonly own: (figure: WrittenFigure) => Place;
  readonly wanted: (figure: WrittenFigure) => Place;
}

const placesOf: Record<TakenKind, (ground: Ground) => Places> = {
  "comparator-taken": () => {
    const place = ({ observed }: WrittenFigure): Place => observed && [observed.indicator, observed.period];
    return { own: place, wanted: place };
  },
  "value-stale": ({ loaded }) => ({
    own: ({ observed }) => observed && [observed.indicator, observed.area, observed.period],
    wanted: ({ observed }) => {
      const periods = (observed && loaded.catalogue?.indicators.get(observed.indicator)?.periods) ?? [];
      const before = observed && periods[periods.indexOf(observed.period) - 1];
      return before === undefined ? undefined : [observed?.indicator ?? "", observed?.area ?? "", before];
    },
  }),
  "table-confused": () => {
    const place = ({ cell, observed }: WrittenFigure): Place =>
      cell ? [cell.row, cell.column] : observed && [observed.area, observed.period];
    return { own: place, wanted: place };
  },
};

function isElsewhere(kind: TakenKind, other: WrittenFigure, figure: WrittenFigure): boolean {
  if (kind === "comparator-taken") return other.observed?.area !== figure.observed?.area;
  if (kind === "value-stale") return true;
  return figure.cell
    ? other.cell?.table !== figure.cell.table
    : other.observed?.indicator !== figure.observed?.indicator;
}
