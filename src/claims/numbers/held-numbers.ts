import { createBesideReader } from "./beside-numbers.ts";
import { listDocumentNumbers, readClaim } from "./document-numbers.ts";
import { holdNumber, toNumberSet, type NumberSet } from "./number-set.ts";
import type { Reading } from "./readings.ts";
import type { Holders, NumberedPart } from "./holders.ts";
import { liesIn, readPlace, type TextPlace } from "./text-place.ts";

/** What holds the numbers of a part. */
export interface Held {
  /** A number that one of these holds stands a second time. */
  readonly sets: Iterable<NumberSet>;
  /**
   * What was read at its place, where somebody has read all its documents for their numbers: the numbers of a paragraph that no set
   * holds stand in one passage, each as often as the source prints it there, but for those in one line of `besides`.
   */
  readonly read?: Pick<Reading, "passages" | "besides">;
}

/**
 * Finds what holds the numbers of a part. Always the records beside it: the claim that it belongs to, the row, the indicators of its
 * charts. Then the readings of its place. Where nobody has read a document for its numbers, the claims of its place, all figures of that
 * document, and other texts about the same place.
 */
export function createHolder(holders: Holders): (part: NumberedPart) => Held {
  const { catalogue, records, claims, parts } = holders;
  const readings = Map.groupBy(holders.readings, ({ subject }) => subject);
  const beside = createBesideReader(holders);
  const claimsOf = once(() => {
    const written = claims.filter(({ origin }) => origin === "written");
    return Map.groupBy(
      written.map((claim) => ({
        place: readPlace(claim.source.place),
        claim,
        numbers: once(() => toNumberSet(readClaim(claim, catalogue))),
      })),
      ({ claim }) => claim.source.document,
    );
  });
  const partsOf = once(() => {
    const placed = parts.filter(({ numbers }) => numbers.length > 0);
    return Map.groupBy(
      placed.flatMap((part) =>
        part.subjects.map((subject) => ({
          subject,
          part,
          numbers: once(() => toNumberSet(part.numbers.flatMap(holdNumber))),
        })),
      ),
      ({ subject }) => subject,
    );
  });
  const documents = once(() => listDocumentNumbers(catalogue, records));
  const readingsAt = atPlace((subject, place) =>
    (readings.get(subject) ?? []).filter((reading) => liesIn(place, reading.place)),
  );
  const claimsAt = atPlace((subject, place) =>
    (claimsOf().get(subject) ?? []).flatMap((claim) =>
      liesIn(place, claim.place) || liesIn(claim.place, place) ? [claim.numbers()] : [],
    ),
  );
  const textsAt = atPlace((subject, place) =>
    (partsOf().get(subject) ?? []).filter(({ part }) => liesIn(part.place, place)),
  );
  return (part) => {
    const { place, subjects } = part;
    const of = <Item>(list: (subject: string, place: TextPlace) => readonly Item[]) =>
      subjects.flatMap((subject) => list(subject, place));
    const read = of(readingsAt);
    const passages = read.flatMap((reading) => reading.passages);
    const besides = read.flatMap((reading) => reading.besides);
    const unread = subjects.filter((subject) => !readings.has(subject));
    if (unread.length === 0) return { sets: beside(part, "narrow"), read: { passages, besides } };
    const near = [() => [...beside(part, "wide"), ...[...passages, ...besides].flat()], () => of(claimsAt)];
    const far = [
      () => unread.flatMap((subject) => documents().get(subject) ?? []),
      () => unread.flatMap((subject) => (claimsOf().get(subject) ?? []).map(({ numbers }) => numbers())),
      () =>
        unread
          .flatMap((subject) => textsAt(subject, place))
          .flatMap((other) => (other.part === part ? [] : [other.numbers()])),
    ];
    return { sets: lazily([...near, ...far]) };
  };
}

/** Looks up each place of a subject once. */
function atPlace<Item>(
  look: (subject: string, place: TextPlace) => readonly Item[],
): (subject: string, place: TextPlace) => readonly Item[] {
  const known = new Map<string, Map<TextPlace, readonly Item[]>>();
  return (subject, place) => {
    const ofSubject = known.get(subject) ?? new Map<TextPlace, readonly Item[]>();
    known.set(subject, ofSubject);
    const found = ofSubject.get(place) ?? look(subject, place);
    ofSubject.set(place, found);
    return found;
  };
}

/** Computes at the first call, and remembers. */
function once<Result>(compute: () => Result): () => Result {
  let result: { readonly value: Result } | undefined;
  return () => (result ??= { value: compute() }).value;
}

/** What each step gives, computed only when somebody looks so far. */
function lazily<Item>(steps: readonly (() => readonly Item[])[]): Iterable<Item> {
  const found: (readonly Item[])[] = [];
  return {
    *[Symbol.iterator]() {
      for (const [index, step] of steps.entries()) yield* (found[index] ??= step());
    },
  };
}
