import type { Catalogue } from "../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../catalogue/indicator-entry.ts";
import type { ValueFigure } from "../catalogue/figures/figure.ts";
import { readIndicatorFigures } from "../catalogue/figures/figures.ts";
import type { Marker } from "../model/observations.ts";
import { fitsPeriodKind } from "../model/period.ts";
import type { SourcePlace } from "../model/source.ts";
import { toIdentifier } from "../model/text.ts";
import type { RecordSet } from "../records/read.ts";
import type { SourceRecord } from "../records/record.ts";
import type { Claim } from "./claim.ts";
import { isSamePlace } from "./same-place.ts";
import { describeFigure, findObservation, readFigure } from "./held-figure.ts";

/** The claims that tables make by giving a figure of an indicator that another place gives too. */
export function readSheetClaims(catalogue: Catalogue, records: RecordSet["records"]): Claim[] {
  return records.tables.flatMap((table) =>
    readIndicatorFigures(table).flatMap((figure): Claim[] => {
      const indicator = catalogue.indicators.get(figure.indicator);
      if (!indicator || figure.role !== "value" || figure.value === undefined) return [];
      if (!fitsPeriodKind(figure.period, indicator.periodKind)) return [];
      const claim = readClaim(catalogue, indicator, figure, table);
      return claim ? [claim] : [];
    }),
  );
}

/** The figure that stands for the period is the other place's; the sheet that gives it makes no claim about itself. */
function readClaim(
  catalogue: Catalogue,
  indicator: IndicatorEntry,
  figure: ValueFigure,
  table: SourceRecord<"tables">,
): Claim | undefined {
  const { area, period, value = 0, printed = String(value), decimals = 0, note, explains, path, cell } = figure;
  const observation = findObservation(indicator, area, period);
  if (!observation || isSamePlace(observation.source, table.fields.source)) return undefined;
  const { subject } = describeFigure(catalogue, indicator, observation);
  const revised = isRevised(catalogue, { ...figure, source: table.fields.source }, observation);
  return {
    kind: "value",
    id: [table.id, toIdentifier(`${figure.indicator} ${area} ${period}`), "elsewhere"].join("-"),
    says: `The table gives ${printed} for ${subject}.`,
    stated: value,
    of: readFigure(catalogue, indicator, observation),
    ...(note !== undefined && { note, explains }),
    ...(revised && { notComparable: "The newer sheet says that the figure was revised." }),
    origin: "two-sheets",
    source: table.fields.source,
    filePlace: { file: table.file, ...table.locator.place(path) },
    ...(cell && { statedIn: { kind: "cell", table: table.id, ...cell } }),
    number: { value, decimals },
  };
}

/** Whether the newer of two sheets says that it revised the figure; either, where it is not known which is the newer. What the older one revised stood before. */
function isRevised({ documents }: Catalogue, one: Sheet, other: Sheet): boolean {
  const dayOf = ({ source }: Sheet) => documents.get(source.document)?.published;
  const [first, second] = [dayOf(one), dayOf(other)];
  const isKnown = first !== undefined && second !== undefined && first !== second;
  const newer = isKnown ? [first > second ? one : other] : [one, other];
  return newer.some(({ marker }) => marker === "revised");
}

interface Sheet {
  readonly source: SourcePlace;
  readonly marker?: Marker | undefined;
}
