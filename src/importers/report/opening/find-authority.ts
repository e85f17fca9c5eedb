import { areas } from "../../../library/areas.ts";
import { authorities } from "../../../library/authorities.ts";
import { otherNamesOfPlaces, otherPlaceNames } from "../../../library/council-names.ts";
import { plainWords } from "../printed/letters.ts";

/** An authority with the names under which a report may print it, in plain lower-case words. */
export interface NamedAuthority {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
}

/** Authorities that a text names, each once. The longest name counts, so that a county is not found in the name of a town. */
export function findAuthorities(text: string, day: string | undefined): NamedAuthority[] {
  let rest = ` ${wordsOf(text).replace(elsewhere, "|")} `;
  const found: NamedAuthority[] = [];
  for (const { name, authority } of byLength) {
    if (!rest.includes(` ${name} `)) continue;
    rest = rest.replaceAll(` ${name} `, " | ");
    const same = named.filter((other) => other.names.includes(name));
    const chosen = same.length > 1 ? (same.find(({ id }) => wasOne(id, day)) ?? authority) : authority;
    if (!found.some(({ id }) => id === chosen.id)) found.push(chosen);
  }
  return found;
}

/** An authority by its id in the library. */
export function authorityOf(id: string): NamedAuthority | undefined {
  return named.find((authority) => authority.id === id);
}

/** Towns whose first word is the short name of an authority, and which lie in another. */
const elsewhere = /\b(?:newcastle under lyme|ashton under lyne)\b/g;

/** Words before and behind the name of a place that belong to no other place. */
const around = /\b(?:county of|city of|the|county|city|st(?=\b))\b/g;

/** Names that only one of the authorities has that might be called so. */
const ownedNames = new Set(otherPlaceNames.map(wordsOf));

const named: readonly NamedAuthority[] = areas.flatMap((area) => {
  if (area.kind !== "local-authority") return [];
  const bare = area.name.replace(/ \(until \d{4}\)$/, "");
  const short = wordsOf(bare)
    .replace(around, (word) => (word === "st" ? word : " "))
    .replace(/\s+/g, " ")
    .trim();
  const other = (otherNamesOfPlaces[bare] ?? []).map(wordsOf);
  const names = [wordsOf(bare), wordsOf(area.fullName.replace(/ \(until \d{4}\)$/, "")), short, ...other];
  const upon = /^(\S+) (?:upon|on) \S+$/.exec(short)?.[1] ?? "";
  return [
    {
      id: area.id,
      name: area.name,
      names: [...new Set([...names, ...(ownedNames.has(upon) ? [] : [upon])])].filter((name) => name !== ""),
    },
  ];
});

/** Names that several places share, or that a whole region has, tell of none. */
const shared = new Set([
  ...areas.flatMap(({ kind, name }) => (kind === "local-authority" ? [] : [wordsOf(name)])),
  ...named.flatMap(({ names }, index) =>
    names.filter((name) =>
      named.some((other, at) => at !== index && other.names.includes(name) && other.names[0] !== names[0]),
    ),
  ),
]);

const byLength = named
  .flatMap((authority) => authority.names.map((name) => ({ name, authority })))
  .filter(({ name, authority }) => !shared.has(name) || authority.names[0] === name)
  .sort((a, b) => b.name.length - a.name.length);

function wordsOf(text: string): string {
  return plainWords(text)
    .replace(/'s\b|'/g, "")
    .replace(/[^a-z0-9|]+/g, " ")
    .trim();
}

/** Whether an authority existed on a day. Authorities begin and end in April. */
function wasOne(id: string, day: string | undefined): boolean {
  const area = areas.find((other) => other.id === id);
  const known = authorities.find(({ code }) => area?.kind === "local-authority" && code === area.code);
  if (!known) return false;
  if (day === undefined) return known.to === Infinity;
  const [year = 0, month = 1] = day.split("-").map(Number);
  const since = month >= 4 ? year : year - 1;
  return known.from <= since && since < known.to;
}
