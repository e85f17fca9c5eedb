import type { Speaker, WordFields } from "../model/finding.ts";
import type { SourcePlace } from "../model/source.ts";
import { compareText } from "../records/issue.ts";
import type { DocumentEntry, LaterWord, Voice } from "./catalogue.ts";
import { resolveEvidence, type Evidence } from "./evidence.ts";
import { findDocumentSpeaker, isOwnCouncil, type KnownSpeakers } from "./speakers.ts";

/** A later word as it stands in a record. */
export type RecordedWord = WordFields & Pick<LaterWord, "bearing" | "text"> & { readonly source: SourcePlace };

/** A word of a document with who speaks and about when. */
export function describeWord(word: RecordedWord, document: DocumentEntry, councils: KnownSpeakers): LaterWord {
  const { bearing, text, source, background = false } = word;
  const voice = resolveVoice(word, document, councils);
  return { date: document.published, document, place: source.place, bearing, text, ...voice, background };
}

/**
 * Whether all that the evidence is about was over when something was asked for. What ends on that very day is what was asked from, as when a
 * paper tells again of the visit that asked; the day of a paper says nothing of what it is about.
 */
export function isBefore({ ends, basis }: Evidence, made: string): boolean {
  return ends < made || (ends === made && basis !== "publication");
}

/** Whether a word can answer what was asked for in a document published and made on these days: it is of a later paper, and not about the time before. */
export function isAnswer(
  { date, background, evidence }: Pick<LaterWord, "date" | "background" | "evidence">,
  { document, made }: { readonly document: Pick<DocumentEntry, "published">; readonly made: string },
): boolean {
  return date > document.published && !background && !isBefore(evidence, made);
}

/** Who speaks in a document where no word of it says otherwise. */
export function findAsker(document: DocumentEntry, councils: KnownSpeakers): Pick<Voice, "speaker" | "name"> {
  const { speaker, name } = resolveVoice({}, document, councils);
  return { speaker, name };
}

/**
 * Order of words: by the end of the time that they are about, then by the day on which they were said, then by document, place and words,
 * so that the order in which they were entered changes nothing.
 */
export function compareLaterWords(a: LaterWord, b: LaterWord): number {
  return (
    compareText(a.evidence.ends, b.evidence.ends) ||
    compareText(a.date, b.date) ||
    compareText(a.document.id, b.document.id) ||
    places.compare(a.place, b.place) ||
    compareText(a.bearing, b.bearing) ||
    compareText(a.text, b.text) ||
    compareText(a.name, b.name)
  );
}

/** Says who speaks in a word of a document, and about when. */
function resolveVoice(word: WordFields, document: DocumentEntry, councils: KnownSpeakers): Voice {
  const publisher = findDocumentSpeaker({ ...document, kind: document.kind.id }, councils);
  // A check refuses a word whose speaker is not known; a partner's word is never taken for an inspector's.
  const speaker = word.speaker ?? publisher ?? "partner";
  const quoted = publisher !== undefined && speaker !== publisher;
  const own = isOwnCouncil(document.publisher, councils) ? speakerNames.council : document.publisher;
  return {
    speaker,
    name: word.speakerName ?? (quoted ? speakerNames[speaker] : own),
    quoted,
    evidence: resolveEvidence(word, document),
  };
}

/** Paragraph 1.9 stands before paragraph 1.10. */
const places = new Intl.Collator("en-GB", { numeric: true });

/** Who speaks where no name is given. */
const speakerNames: Record<Speaker, string> = {
  inspector: "Inspectors",
  council: "The council",
  partner: "A partner of the council",
  committee: "The committee",
};
