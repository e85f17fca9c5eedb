import type { Random } from "../random.ts";
import { names, type FigureChange } from "./figure.ts";
import { listNamedPlaces, type NamedPlace } from "./named-places.ts";
import { pickOne } from "./sample.ts";
import type { Ground, Slip } from "./slip.ts";
import type { Renaming } from "./statement.ts";

/** A wrong period or area for every one that stands in observations, in headings of tables, in claims, and in prose. */
export function listNameSlips(kind: "period-mistyped" | "area-mistyped", ground: Ground, random: Random): Slip[][] {
  const part = kind === "period-mistyped" ? "period" : "area";
  return listNamedPlaces(part, ground).map((places) => misname(kind, part, places, ground, random));
}

function misname(
  kind: "period-mistyped" | "area-mistyped",
  part: "period" | "area",
  places: readonly NamedPlace[],
  ground: Ground,
  random: Random,
): Slip[] {
  const areas = [...(ground.loaded.catalogue?.areas.keys() ?? [])];
  return places.flatMap((place): Slip[] => {
    const wrong = part === "period" ? mistypePeriod(place.text, random) : mistypeArea(place.text, areas, random);
    if (wrong === undefined || wrong === place.text) return [];
    const rename = (name: string) => renamePart(name, part, place.text, wrong);
    const changes = place.moves.map((figure): FigureChange => ({
      figure,
      held: figure.held,
      names: figure.names.map(rename),
    }));
    const renamings: Renaming[] = place.input
      ? [{ statement: place.input.statement, from: place.input.name, to: rename(place.input.name) }]
      : [];
    const unknown = part === "area" && !areas.includes(wrong);
    const { file, at, text } = place;
    return [
      {
        ...{ kind, file, changes, renamings, edits: [{ at, length: text.length, text: wrong }] },
        says: `${place.says}: ${text} → ${wrong}`,
        ...(unknown && { breaks: "an area exists" }),
      },
    ];
  });
}

/** 2017 as 2016, or 2016/17 as 2016/87. */
function mistypePeriod(period: string, random: Random): string | undefined {
  const digits = Array.from(period, (_, at) => at).filter((at) => /\d/.test(period[at] ?? ""));
  const last = digits.at(-1);
  const at = random.integer(0, 1) === 1 ? last : pickOne(digits, random);
  if (at === undefined) return undefined;
  const step = random.integer(0, 1) === 1 ? 1 : 9;
  return `${period.slice(0, at)}${(Number(period[at]) + step) % 10}${period.slice(at + 1)}`;
}

/** Another area, or the same with a letter left out. */
function mistypeArea(area: string, areas: readonly string[], random: Random): string | undefined {
  if (random.integer(0, 1) === 1) return pickOne(areas, random);
  const at = random.integer(1, area.length - 2);
  return `${area.slice(0, at)}${area.slice(at + 1)}`;
}

/** The name of the same figure for another period or area. */
function renamePart(name: string, part: "period" | "area", from: string, to: string): string {
  const [role = "", indicator = "", area = "", period = ""] = name.split("|");
  if (role !== "value" && role !== "rank" && role !== "target") return name;
  if (part === "period") return names.observed(role, indicator, area, period === from ? to : period);
  return names.observed(role, indicator, area === from ? to : area, period);
}
