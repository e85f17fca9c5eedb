import { createBesideReader } from "./beside-numbers.ts";
import { listDocumentNumbers, readClaim } from "./document-numbers.ts";
import { holdNumber, toNumberSet, type NumberSet } from "./number-set.ts";
import type { Holders, NumberedPart } from "./holders.ts";
import { liesIn, readPlace, type TextPlace } from "./text-place.ts";

/** What holds the numbers of a part: where one of the sets holds it, it stands a second time. */
export interface Held {
  readonly sets: Iterable<NumberSet>;
  /** Whether somebody has read its documents for their numbers: then only its own place counts. */
  readonly isRead: boolean;
}

/**
 * Finds what holds the numbers of a part. Always the records beside it: the claim that it belongs to, the row, the indicators of its
 * charts. Then its place: the reading and the claims of it. Where nobody has read a document for its numbers, all figures of that
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
    const near = [() => [...beside(part), ...read.map(({ numbers }) => numbers)], () => of(claimsAt)];
    const unread = subjects.filter((subject) => !readings.has(subject));
    const far = [
      () => unread.flatMap((subject) => documents().get(subject) ?? []),
      () => unread.flatMap((subject) => (claimsOf().get(subject) ?? []).map(({ numbers }) => numbers())),
      () =>
        unread
          .flatMap((subject) => textsAt(subject, place))
          .flatMap((other) => (other.part === part ? [] : [other.numbers()])),
    ];
    return { isRead: unread.length === 0, sets: lazily(unread.length === 0 ? near : [...near, ...far]) };
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
