import type { Document } from "../model/document.ts";
import type { DocumentKind } from "../model/document-kind.ts";
import type { Speaker } from "../model/finding.ts";
import type { RecordSet } from "../records/read.ts";
import { authorities } from "../library/authorities.ts";
import { listCouncilAreas } from "./councils.ts";
import { councilWords, otherPlaceNames, wordsOfCouncils } from "../library/council-names.ts";
import { inspectorates } from "../library/inspectorates.ts";
import { otherAuthorities } from "../library/other-authorities.ts";

/** What a publisher is known by: the council of the site and the areas that the records name. */
export interface KnownCouncils {
  /** Name of the site's council, and names of its area; none where several share the site. */
  readonly own: readonly string[];
  /** Names of all authorities in the records. */
  readonly all: readonly string[];
}

/** What tells who speaks in a document: its kind, or its publisher's name. */
export interface KnownSpeakers extends KnownCouncils {
  readonly kinds: ReadonlyMap<string, Pick<DocumentKind, "voice">>;
}

/** What the records know of who speaks. */
export function listKnownSpeakers(records: RecordSet["records"]): KnownSpeakers {
  return { ...listKnownCouncils(records), kinds: new Map(records.documentKinds.map(({ id, fields }) => [id, fields])) };
}

/**
 * Who speaks in a document: what it says itself, else what its kind does, for a council may publish what its peers found; else its
 * publisher. Undefined where none of them tells.
 */
export function findDocumentSpeaker(
  { kind, speaker, publisher }: { readonly kind: string } & Pick<Document, "speaker" | "publisher">,
  known: KnownSpeakers,
): Speaker | undefined {
  const voice = known.kinds.get(kind)?.voice;
  return speaker ?? (voice === "statistics" ? undefined : voice) ?? findSpeaker(publisher, known);
}

/** The councils that the records name. */
export function listKnownCouncils({ site, areas }: Pick<RecordSet["records"], "site" | "areas">): KnownCouncils {
  const named = areas.filter(({ fields }) => fields.kind === "local-authority");
  const settings = site[0]?.fields;
  const council = settings?.council;
  const areasOfSite = settings ? listCouncilAreas(settings) : [];
  // Where several share the site, "the council" could be any of them: each is named.
  const ownArea = areasOfSite.length > 1 ? [] : named.filter(({ id }) => areasOfSite.includes(id));
  const namesOf = (list: typeof named) => list.flatMap(({ fields }) => [fields.name, fields.fullName]);
  const own = [...(council ? [council.name] : []), ...namesOf(ownArea)];
  return { own, all: [...own, ...namesOf(named)] };
}

/**
 * Who speaks in a document of this publisher: an inspector where all that are named are inspectorates, the council where it is an
 * authority of the records or of the library. Undefined where the name does not tell, so that an officer must say.
 */
export function findSpeaker(publisher: string, councils: KnownCouncils): Speaker | undefined {
  if (isCouncil(publisher, councils.all)) return "council";
  return isInspectorate(publisher) ? "inspector" : undefined;
}

/** Whether nobody but inspectorates is named: one report may have several. */
export function isInspectorate(publisher: string): boolean {
  const rest = normalise(publisher).replace(inspectorateNames, "");
  const others = rest.split(/[,;]|\band\b|\bthe\b/).filter((part) => part.trim() !== "");
  return publisher.trim() !== "" && others.every((part) => /\binspectorate\b/.test(part));
}

/** Whether the publisher is the site's own council, whose name readers need not be told each time. */
export function isOwnCouncil(publisher: string, { own }: KnownCouncils): boolean {
  return isCouncilNamed(publisher, own);
}

/** Longest first, so that a name within another is not taken out of it. */
const inspectorateNames = new RegExp(
  `\\b(?:${inspectorates
    .map(normalise)
    .sort((a, b) => b.length - a.length)
    .join("|")})\\b`,
  "g",
);

function isCouncil(publisher: string, names: readonly string[]): boolean {
  return (
    isCouncilNamed(publisher, names) || (isNamedCouncil(publisher) && knownAuthorities.has(stripCouncil(publisher)))
  );
}

function isCouncilNamed(publisher: string, names: readonly string[]): boolean {
  const given = normalise(publisher);
  return names.some((name) => {
    if (normalise(name) === given) return true;
    return isNamedCouncil(publisher) && stripCouncil(name) === stripCouncil(publisher);
  });
}

const aroundPlaces = new RegExp(`\\b(?:${councilWords.join("|")})\\b`, "g");
const ofCouncils = new RegExp(`\\b(?:${wordsOfCouncils.join("|")})\\b`, "i");

const knownAuthorities = new Set(
  [...[...authorities, ...otherAuthorities].map(({ name }) => name), ...otherPlaceNames].map(stripCouncil),
);

/** "Borough of Exampleton" is one, "Exampleton Homes" is not. */
function isNamedCouncil(publisher: string): boolean {
  return ofCouncils.test(publisher);
}

/** Name of the place alone: "Exampleton" for "Borough of Exampleton", and for "Exampleton, City of". */
function stripCouncil(name: string): string {
  return normalise(name)
    .replace(/[.,]/g, " ")
    .replace(aroundPlaces, " ")
    .replace(/\b(?:of|the)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function normalise(name: string): string {
  return name
    .toLowerCase()
    .replace(/\b(?:her|his) majesty[’']s\b/g, "hm")
    .replace(/[’']/g, "'")
    .replace(/^the /, "")
    .replace(/&/g, "and")
    .replace(/\s+/g, " ")
    .trim();
}
