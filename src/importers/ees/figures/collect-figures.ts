import { fitsPeriodKind, periodIndex, type PeriodKind } from "../../../model/period.ts";
import { placeOfCell, type CsvRow } from "../../csv/stream-csv.ts";
import { roundNumber } from "../../national/round.ts";
import type { ImportedEdition } from "../../records/edition.ts";
import { padDecimals } from "../../records/print-numbers.ts";
import type { FigureTable } from "../../records/figure-table.ts";
import type { ImportProblem } from "../../records/problem.ts";
import { dayColumn, ownColumns, statusColumn, type ChosenRows } from "./choose-rows.ts";
import type { PlaceOfRow } from "./map-places.ts";
import { readTime } from "./read-time.ts";

/** By which rules a measure's rows become figures. */
export interface FigureRules extends Pick<ImportedEdition["record"], "markers" | "statuses"> {
  readonly file: string;
  readonly names: readonly string[];
  readonly chosen: ChosenRows;
  readonly periodKind: PeriodKind;
  /** Most decimals that a figure keeps. */
  readonly decimals: number;
  /** Ids of areas in the order in which a file of figures lists them. */
  readonly order: ReadonlyMap<string, number>;
  /** Whether ranks and targets stand in columns that this project's own files have. */
  readonly isOwn: boolean;
}

/** What one measure has of an area and a period. */
interface Figure {
  readonly row: number;
  readonly cell: string;
  readonly marker: string;
  readonly rank: string;
  readonly of: string;
  readonly target: string;
}

/** Gathers the figures of one measure row by row. */
export class FigureCollector {
  readonly #rules: FigureRules;
  readonly #figures = new Map<string, Map<string, Figure>>();
  readonly #problems = new Map<string, ImportProblem>();
  readonly #at: (name: string) => number;
  #rounded = 0;

  constructor(rules: FigureRules) {
    const index = new Map(rules.names.map((name, at) => [name, at] as const));
    this.#rules = rules;
    this.#at = (name) => index.get(name) ?? -1;
  }

  /** Takes a row if it is of this measure. */
  read(row: CsvRow, place: () => PlaceOfRow): void {
    const { chosen, names } = this.#rules;
    const cell = (name: string) => row.cells[this.#at(name)] ?? "";
    if (!Object.entries(chosen.where).every(([name, item]) => names.includes(name) && cell(name) === item)) return;
    const found = place();
    if ("leftOut" in found) return;
    if ("unknown" in found) return;
    const period = this.#readPeriod(row, cell);
    const value = period === undefined ? undefined : this.#readValue(row, cell(chosen.code), chosen.code);
    const status = this.#readStatus(row, cell(statusColumn));
    if (period === undefined || value === undefined || status === undefined) return;
    const periods = this.#figures.get(found.area) ?? new Map<string, Figure>();
    this.#figures.set(found.area, periods);
    const earlier = periods.get(period);
    if (earlier) {
      const remedy = chosen.readsStatus
        ? `Choose one, with --where "${statusColumn}=…" or under where in the import's record.`
        : "Choose rows by one more filter, under where in the import's record.";
      this.#report(
        row,
        chosen.code,
        `There are two figures of ${found.area} in ${period}: see row ${earlier.row}.`,
        remedy,
      );
      return;
    }
    const own = (name: string) => (this.#rules.isOwn ? numberOrNothing(cell(name)) : "");
    periods.set(period, {
      ...{ row: row.line, cell: value, marker: /^-?\d/.test(value) ? status : "" },
      ...{ rank: own(ownColumns.rank), of: own(ownColumns.of), target: own(ownColumns.target) },
    });
  }

  /** The figures as a table, what was rounded, and everything that could not be read. */
  finish(): { readonly table: FigureTable; readonly rounded: number; readonly problems: readonly ImportProblem[] } {
    const { periodKind, order } = this.#rules;
    const areas = [...this.#figures.keys()].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    const periods = [...new Set([...this.#figures.values()].flatMap((one) => [...one.keys()]))].sort(
      (a, b) => periodIndex(a, periodKind) - periodIndex(b, periodKind),
    );
    const list = (read: (figure: Figure) => string) =>
      areas.flatMap((area) =>
        periods.map((period) => {
          const figure = this.#figures.get(area)?.get(period);
          return figure ? read(figure) : "";
        }),
      );
    const beside = {
      ...{ marker: list(({ marker }) => marker), target: list(({ target }) => target) },
      ...{ rank: list(({ rank }) => rank), of: list(({ of }) => of) },
    };
    const said = Object.entries(beside).filter(([, texts]) => texts.some((text) => text !== ""));
    return {
      table: {
        ...{ areas, periods, cells: list(({ cell }) => cell) },
        ...(said.length > 0 && { asides: Object.fromEntries(said) }),
      },
      rounded: this.#rounded,
      problems: [...this.#problems.values()],
    };
  }

  #readPeriod(row: CsvRow, cell: (name: string) => string): string | undefined {
    const { periodKind } = this.#rules;
    const [written, identifier] = [cell("time_period"), cell("time_identifier")];
    const period = readTime(written, identifier, periodKind, cell(dayColumn));
    if (period !== undefined && fitsPeriodKind(period, periodKind)) return period;
    const problem = `“${written}”, ${identifier}, is no period of the indicator's kind (${periodKind}).`;
    this.#report(row, "time_identifier", problem, "Choose an indicator whose periodKind is of that time.");
    return undefined;
  }

  #readValue(row: CsvRow, written: string, column: string): string | undefined {
    const { markers, decimals } = this.#rules;
    if (Object.hasOwn(markers, written)) return markers[written];
    const number = roundNumber(written, decimals);
    if (number?.isRounded) this.#rounded += 1;
    if (number) return keepZeros(number.printed, written, decimals);
    const hasDigits = /\d/.test(written);
    const problem = `“${written}” is ${hasDigits ? "not written as a plain number" : "neither a number nor a symbol that is known"}.`;
    const remedy = hasDigits
      ? "Numbers have digits and a point, without commas, signs and words: correct the file, or ask its publisher for it as it was issued."
      : `Say what it means under markers in the import's record, for example "${written}": not-available.`;
    this.#report(row, column, problem, remedy);
    return undefined;
  }

  #readStatus(row: CsvRow, written: string): string | undefined {
    const { chosen, statuses = {} } = this.#rules;
    if (!this.#rules.names.includes(statusColumn) || written === "" || written === notStated) return "";
    if (Object.hasOwn(statuses, written)) return statuses[written];
    if (!chosen.readsStatus) return "";
    const remedy = `Say what it means under statuses in the import's record, or choose rows with --where "${statusColumn}=${written}".`;
    this.#report(row, statusColumn, `“${written}” is no status that is known.`, remedy);
    return undefined;
  }

  /** Of what is wrong in the same way the first place. */
  #report(row: CsvRow, column: string, problem: string, remedy: string): void {
    const key = `${column} ${problem.replace(/\d+\.$/, "")}`;
    const { file } = this.#rules;
    const at = placeOfCell(row, Math.max(0, this.#at(column)));
    if (!this.#problems.has(key)) this.#problems.set(key, { file, row: at.line, column, problem, remedy });
  }
}

/** What this project's own files write where the status of a figure is not known. */
const notStated = "Not stated";

/** A number as its file prints it: 57.0 is not 57. Zeros beyond the indicator's decimals are left out, and so is what arithmetic left in the last digits. */
function keepZeros(printed: string, written: string, decimals: number): string {
  const [, zeros = ""] = /\.\d*?(0+)$/.exec(written) ?? [];
  const fraction = written.split(".")[1] ?? "";
  return zeros === "" ? printed : padDecimals(printed, Math.min(decimals, fraction.length));
}

function numberOrNothing(text: string): string {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? text : "";
}
