import type { Area } from "../../model/area.ts";
import { areas } from "../../library/areas.ts";
import { authorities } from "../../library/authorities.ts";
import { councilWords } from "../../library/council-names.ts";
import { nearest } from "../../records/nearest.ts";
import { joinWords } from "../../statistics/format-lists.ts";

/** An authority of the library, as a record of it. */
export type LibraryAuthority = Extract<Area, { kind: "local-authority" }> & { readonly id: string };

/** The authority that was meant, or why none can be told, in words for an officer. */
export type FoundAuthority = { readonly authority: LibraryAuthority } | { readonly problem: string };

/**
 * Finds an authority of the library by its name, a part of it, its official code or the number of England's Department for Education. Nothing is
 * guessed: a name that several have, or none, is a problem that names those that may be meant.
 */
export function findAuthority(query: string): FoundAuthority {
  const wanted = query.trim();
  if (/^[EWSN]\d{8}$/i.test(wanted)) return findByCode(wanted.toUpperCase());
  const around = areas.find(({ kind, name }) => kind !== "local-authority" && readName(name) === readName(wanted));
  const isNamed = ({ id, name, fullName, educationCode }: LibraryAuthority) =>
    [id, name.toLowerCase(), fullName.toLowerCase(), educationCode].includes(wanted.toLowerCase());
  const exact = all.filter(isNamed);
  const found = exact.length > 0 || around ? exact : all.filter(({ name }) => readName(name) === readName(wanted));
  if (found.length === 1) return checkCurrent(found[0]);
  if (around && found.length === 0) return { problem: explainAround(around) };
  const words = readName(wanted).split(" ");
  const parts = current.filter(({ name }) => words.every((word) => readName(name).split(" ").includes(word)));
  if (parts.length === 1) return checkCurrent(parts[0]);
  if (parts.length > 1)
    return {
      problem: `${joinWords(parts.map(describe))} may be meant by “${wanted}”. Write the whole name, or the code.`,
    };
  return { problem: `There is no authority “${wanted}” in the library. ${suggestAuthority(wanted)}` };
}

/** Those that begin alike, as a county does that is called after its town, else one of which the name is a slip. */
function suggestAuthority(wanted: string): string {
  const start = readName(wanted);
  const isLong = start.length >= leastStart;
  const alike = current.filter(({ name }) => isLong && ` ${readName(name)}`.includes(` ${start}`));
  if (alike.length > 0) return `These begin alike: ${alike.slice(0, mostNamed).map(describe).join(", ")}.`;
  // Names of other places differ in a few letters, but mostly in the first, as in North and South before the same name.
  const names = namesOf(current).filter((name) => readName(name).startsWith(start.slice(0, 2)));
  const near = nearest(wanted, names);
  if (near !== undefined) return `Did you mean ${near}?`;
  return "Write its name as the Office for National Statistics does, or its code; or give --name and --code.";
}

/** Fewer letters begin too many names. */
const leastStart = 4;

const all = areas.filter((area): area is LibraryAuthority => area.kind === "local-authority");
const current = all.filter((authority) => !isFormer(authority));

/** Whether an authority ended: its code went out of use, and no other code took it over. */
function isFormer({ code }: LibraryAuthority): boolean {
  return authorities.some((known) => known.code === code && known.to !== Infinity);
}

function findByCode(code: string): FoundAuthority {
  const own = all.find((authority) => authority.code === code);
  if (own) return checkCurrent(own);
  const before = authorities.find((known) => known.code === code);
  const now = before && current.find(({ educationCode }) => educationCode === before.educationCode);
  if (now) return { authority: now };
  if (code.startsWith("E07"))
    return {
      problem: `${code} is the code of a district. Name the county, which is responsible for services for children.`,
    };
  return { problem: `No authority of the library has the code ${code}. Check it, or give --name and --code.` };
}

function checkCurrent(authority: LibraryAuthority | undefined): FoundAuthority {
  if (!authority) return { problem: "Name an authority." };
  if (!isFormer(authority)) return { authority };
  const [last] = authority.changes ?? [];
  return {
    problem: `${authority.name} is no authority now. ${last ? `Since ${last.on}: ${last.what}` : ""}`.trimEnd(),
  };
}

function explainAround(around: Area & { readonly id: string }): string {
  const within = current.filter(({ region, country }) => [region, country].includes(around.id));
  const names = namesOf(within.slice(0, mostNamed)).join(", ");
  const more = within.length > mostNamed ? ", …" : "";
  return `${around.name} is a ${around.kind}, not an authority. Name one: ${names}${more}.`;
}

/** More names than these are no help. */
const mostNamed = 12;

function namesOf(list: readonly LibraryAuthority[]): string[] {
  return list.map(({ name }) => name);
}

function describe({ name, code }: LibraryAuthority): string {
  return `${name} (${code})`;
}

const small = new RegExp(`\\b(?:the|of|${councilWords.flatMap((words) => words.split(" ")).join("|")})\\b`, "g");

/** A name without the words that say what kind of council it is, unless it has no others. */
function readName(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/['’.]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  const short = words.replace(small, " ").replace(/\s+/g, " ").trim();
  return short === "" ? words : short;
}
