/*
 * A page changed when a ledger, a correction or the page itself says so. A release opens the site with its day, for the ledgers are written
 * after the build.
 */
import type { Catalogue, CorrectionEntry } from "../../catalogue/catalogue.ts";
import type { ReleaseDays } from "../../releases/release-days.ts";
import { findLicenceAddress } from "./licence.ts";
import { findSubjectFacts, type PageSource, type PageSubject } from "./page-subject.ts";

/** What the foot of a page says of the page itself. */
export interface PageFacts {
  /** Day on which the page was first published here; undefined where no release has noted it. */
  readonly since: string | undefined;
  /** What the page draws on; none on overviews and on pages written for the site. */
  readonly sources: readonly PageSource[];
  /** Last day on which a change was noted; undefined where none was. */
  readonly changed: string | undefined;
  /** Corrections of what the page shows, newest first. */
  readonly corrections: readonly CorrectionEntry[];
  /** Licence in words, with its address where that is known. */
  readonly licence: { readonly words: string; readonly address: string | undefined };
}

/**
 * Says when a page was published here, what it draws on and when it last changed: on the newest day of its first release, the
 * release of its newest figure, its newest correction, and the day that a page written for the site names. No clock and no file's
 * date is asked, so that the same records always give the same page. An overview, which presents no record of its own, is as new as
 * the site's last release.
 */
export function describePageFacts(
  catalogue: Catalogue,
  days: ReleaseDays,
  address: string,
  subject?: PageSubject,
): PageFacts {
  const since = days.findPage(address);
  const facts = subject && findSubjectFacts(catalogue, days, subject);
  const corrections = facts?.corrections ?? [];
  const licence = facts?.licence ?? catalogue.licence.title;
  const noted = facts ? [since, corrections[0]?.date, ...facts.days] : [days.last];
  return {
    since,
    sources: facts?.sources ?? [],
    changed: noted
      .filter((day) => day !== undefined)
      .sort()
      .at(-1),
    corrections,
    licence: {
      words: licence,
      address: licence === catalogue.licence.title ? catalogue.licence.address : findLicenceAddress(catalogue, licence),
    },
  };
}

/** Day on which each page of a record last changed, by address, where one was noted. */
export function listChanges(catalogue: Catalogue, days: ReleaseDays): Map<string, string> {
  const subjects: PageSubject[] = (["document", "indicator", "meeting", "plan", "thread", "page"] as const).flatMap(
    (kind) => [...catalogue[`${kind}s`].keys()].map((id) => ({ kind, id })),
  );
  return new Map(
    subjects.flatMap((subject) => {
      const { address } = findSubjectFacts(catalogue, days, subject);
      const { changed } = describePageFacts(catalogue, days, address, subject);
      return changed === undefined ? [] : [[address, changed] as const];
    }),
  );
}
