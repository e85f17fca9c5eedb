import { compareText } from "../records/issue.ts";
import { findLastRelease, type LedgerLine } from "../records/ledger.ts";
import { homeKindOf, type ReleasedFigure } from "./release-ledger.ts";

/** When pages and figures were released, as the two ledgers say. All is undefined before the first release. */
export interface ReleaseDays {
  /** Day of the site's last release. */
  readonly last: string | undefined;
  /** Day on which the page at an address was first published. */
  findPage(address: string): string | undefined;
  /** Last day on which a figure of an indicator was released. */
  findIndicator(id: string): string | undefined;
  /** Last day on which a figure of a printed table was released. */
  findTable(id: string): string | undefined;
  /** Releases of figures, newest first. */
  readonly figures: readonly FigureRelease[];
}

/** Figures of an indicator that were last released on a day. */
export interface FigureRelease {
  /** Id of the indicator. */
  readonly indicator: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** How many values, ranks, targets and ratings. */
  readonly figures: number;
}

/**
 * Looks the days up in the lines of both ledgers. `coming` is the day of the release that the site is built for: the figures then are
 * those of the ledger after it, and a page that is not in the ledger yet is first published on that day.
 */
export function readReleaseDays(
  figures: readonly ReleasedFigure[],
  addresses: readonly LedgerLine<"address">[],
  coming?: string,
): ReleaseDays {
  const pages = new Map(addresses.map(({ address, released }) => [address, released]));
  const groups = Map.groupBy(figures, (line) => recordKey(homeKindOf(line), line.record));
  const find = (name: "indicator" | "table", id: string) => findLastRelease(groups.get(recordKey(name, id)) ?? []);
  return {
    last: coming ?? findLastRelease([...figures, ...addresses]),
    findPage: (address) => pages.get(address) ?? coming,
    findIndicator: (id) => find("indicator", id),
    findTable: (id) => find("table", id),
    get figures() {
      return listFigureReleases(figures);
    },
  };
}

function listFigureReleases(lines: readonly ReleasedFigure[]): FigureRelease[] {
  const figures = lines.filter((line) => homeKindOf(line) === "indicator" && line.kind !== "definition");
  return [...Map.groupBy(figures, ({ record, released }) => `${released} ${record}`)]
    .sort(([a], [b]) => compareText(b, a))
    .flatMap(([, of]) => (of[0] ? { indicator: of[0].record, day: of[0].released, figures: of.length } : []));
}

function recordKey(name: string, id: string): string {
  return `${name} ${id}`;
}
