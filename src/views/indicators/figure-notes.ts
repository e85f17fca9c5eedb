import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { CheckedClaim } from "../../claims/claim.ts";
import { keyOfHeld } from "../../claims/figure-key.ts";
import { tellCheck } from "../checks/check-words.ts";
import { claimUrl } from "../../model/addresses.ts";

/** A remark beside a figure, with the address of its arithmetic where it comes from a check. */
export interface FigureNote {
  readonly text: string;
  readonly url?: string;
  /** The remark of the record itself, where the check takes it over. */
  readonly remark?: string;
}

/** Numbers remarks in the order in which a page shows them; the same words get the same number. */
export function createNoteList() {
  const notes: FigureNote[] = [];
  /** Number of a remark, counted from 1. */
  const add = (note: FigureNote): number => {
    const index = notes.findIndex(({ text }) => text === note.text);
    if (index < 0) return notes.push(note);
    const known = notes[index];
    if (known?.url === undefined && note.url !== undefined) notes[index] = { ...note };
    return index + 1;
  };
  return { notes, add };
}

/** The remarks on one figure: the record's own, and those of checks; a check that takes over the record's remark only adds its address. */
export function joinNotes(own: readonly (string | undefined)[], checks: readonly FigureNote[] = []): FigureNote[] {
  const remarks = own.filter((text) => text !== undefined);
  const address = (text: string) => checks.find(({ remark }) => remark === text)?.url;
  return [
    ...remarks.map((text): FigureNote => {
      const url = address(text);
      return url === undefined ? { text } : { text, url };
    }),
    ...checks.filter(({ remark }) => remark === undefined || !remarks.includes(remark)),
  ];
}

/** Remarks from checks, by the figure that they are about. */
export type FigureNotes = ReadonlyMap<string, readonly FigureNote[]>;

/** Remarks for every figure that a statement disagrees with. */
export function collectFigureNotes(catalogue: Catalogue, claims: readonly CheckedClaim[]): FigureNotes {
  const notes = new Map<string, FigureNote[]>();
  for (const claim of claims) {
    if (claim.severity === undefined) continue;
    const note: FigureNote = {
      text: wordDisagreement(catalogue, claim),
      url: claimUrl(claim.source.document, claim.id),
      ...(claim.note !== undefined && claim.origin !== "written" && { remark: claim.note }),
    };
    for (const key of new Set(claim.subjects.map(keyOfHeld))) notes.set(key, [...(notes.get(key) ?? []), note]);
  }
  return notes;
}

/**
 * The disagreement in sentences: who says what, in quotation marks, and what the figures give: the officer's remark where there is one, else
 * the arithmetic. What a check words itself already names the speaker ("The table prints 24.6%").
 */
function wordDisagreement(catalogue: Catalogue, claim: CheckedClaim): string {
  if (claim.origin !== "written") return [claim.says, claim.note ?? claim.arithmetic].join(" ");
  const { speaker, says, finding } = tellCheck(catalogue, claim);
  const lead = claim.note === undefined && claim.places.length === 0 ? `${finding}: ` : "";
  return `${speaker}: ${says} ${lead}${claim.note ?? claim.arithmetic}`;
}
