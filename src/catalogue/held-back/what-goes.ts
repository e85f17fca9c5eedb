/*
 * The one table of what goes with something that is held back, by where it is that a record points there. A place that the table does not have
 * takes the nearest entry of a list with it, else the record: what is forgotten here says too little, and never too much.
 */
import type { CollectionName } from "../../model/collections.ts";
import type { FieldPath } from "../../records/locate.ts";

/** What goes where a field points to something that is held back: patterns of paths, `[]` for any entry of a list, `` for the record. */
interface GoingRule {
  /** The field that points there, or what holds it. */
  readonly at: string;
  readonly goes: string;
  /** What goes where nothing is left of a list; without it, its field. `stays` where the empty list does. */
  readonly emptied?: string;
}

/** For each collection, what of its records goes. Texts below the fields are in `text-blocks.ts`: of a page all goes, else the block. */
export const goingRules: Readonly<Partial<Record<CollectionName, readonly GoingRule[]>>> = {
  // A set of authorities is of the document that names them, and its figures go with it.
  areas: [{ at: "source", goes: "" }],
  // It is not superseded yet, as far as readers know.
  documents: [
    { at: "supersededBy", goes: "supersededBy" },
    { at: "commitments[].answer", goes: "commitments[].answer" },
    { at: "responses[]", goes: "responses[]" },
  ],
  pages: [{ at: "document", goes: "" }],
  // A table is of its document. A row gives its figures to the indicator.
  tables: [
    { at: "source", goes: "" },
    { at: "rows[]", goes: "rows[]", emptied: "" },
  ],
  meetings: [
    // What was decided stays where only its answer is held back.
    { at: "items[].decisions[].answer", goes: "items[].decisions[].answer" },
    { at: "items[].actions[].answer", goes: "items[].actions[].answer" },
    { at: "items[]", goes: "items[]", emptied: "" },
  ],
  plans: [
    { at: "source", goes: "" },
    { at: "themes[].updates[]", goes: "themes[].updates[]" },
    { at: "themes[].continues[]", goes: "themes[].continues[]" },
    { at: "visits[]", goes: "visits[]" },
    { at: "indicators[]", goes: "indicators[]" },
  ],
  // Without what it concerned a later word would be said of everything else in the thread.
  threads: [
    { at: "recommendations[]", goes: "recommendations[]", emptied: "" },
    { at: "findings[].concerns[]", goes: "findings[].concerns[]", emptied: "findings[]" },
    { at: "findings[]", goes: "findings[]" },
    { at: "indicators[]", goes: "indicators[]" },
  ],
  indicators: [
    { at: "source", goes: "" },
    { at: "seeAlso[]", goes: "seeAlso[]" },
    { at: "earlierFigures[]", goes: "earlierFigures[]" },
    { at: "arithmetic", goes: "arithmetic" },
    { at: "nationalMeasure", goes: "nationalMeasure" },
  ],
  // Without its whole a group is drawn of its parts alone; what does not add up any more is not drawn.
  families: [
    { at: "groups[].whole", goes: "groups[].whole" },
    { at: "groups[].members[]", goes: "groups[].members[]", emptied: "groups[]" },
    { at: "groups[]", goes: "groups[]", emptied: "" },
  ],
  observations: [
    { at: "sources[]", goes: "sources[]", emptied: "" },
    { at: "series[].values", goes: "series[].values.*", emptied: "series[]" },
    { at: "series[]", goes: "series[]", emptied: "" },
    { at: "ranks[].values", goes: "ranks[].values.*", emptied: "ranks[]" },
    { at: "ranks[]", goes: "ranks[]" },
    { at: "targets[]", goes: "targets[]" },
  ],
  claims: [
    { at: "document", goes: "" },
    { at: "claims[]", goes: "claims[]", emptied: "" },
  ],
  readings: [
    { at: "document", goes: "" },
    { at: "meeting", goes: "" },
    { at: "figures[]", goes: "figures[]" },
  ],
  proposals: [
    { at: "document", goes: "" },
    { at: "proposals[]", goes: "proposals[]", emptied: "" },
  ],
  stages: [{ at: "measures[]", goes: "measures[]", emptied: "" }],
  imports: [{ at: "measures[]", goes: "measures[]", emptied: "" }],
  // Its words are about all that it concerns.
  corrections: [{ at: "concerns[]", goes: "" }],
  redirects: [
    { at: "from", goes: "" },
    { at: "to", goes: "" },
  ],
  site: [
    { at: "comparators[]", goes: "comparators[]", emptied: "stays" },
    { at: "home.indicators[]", goes: "home.indicators[]", emptied: "stays" },
    { at: "headlines[].indicators[]", goes: "headlines[].indicators[]", emptied: "headlines[]" },
    { at: "headlines[]", goes: "headlines[]" },
    { at: "navigation[]", goes: "navigation[]" },
  ],
};

/** The path of what goes where the value at `path` points to something that is held back; empty where it is the whole record. */
export function findWhatGoes(collection: CollectionName, path: FieldPath): FieldPath {
  const pattern = patternOf(path);
  const rule = (goingRules[collection] ?? []).find(({ at }) => holds(at, pattern));
  if (rule) return path.slice(0, stepsOf(rule.goes));
  const entry = path.findLastIndex((step) => typeof step === "number");
  return path.slice(0, entry + 1);
}

/** The path of what goes where nothing is left of the list or group at `path`: by the rule of what it holds, else the field itself. Undefined where it stays. */
export function findWhatIsEmptied(collection: CollectionName, path: FieldPath): FieldPath | undefined {
  const pattern = patternOf(path);
  const rule = (goingRules[collection] ?? []).find(({ goes, emptied }) => {
    const holder = goes.replace(/(?:\[\]|\.\*)$/, "");
    return emptied !== undefined && holder === pattern;
  });
  if (rule?.emptied === "stays") return undefined;
  return rule?.emptied === undefined ? path : path.slice(0, stepsOf(rule.emptied));
}

/** A path as the table writes it. */
export function patternOf(path: FieldPath): string {
  return path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[]` : text === "" ? step : `${text}.${step}`),
    "",
  );
}

function holds(at: string, pattern: string): boolean {
  return pattern === at || pattern.startsWith(`${at}.`) || pattern.startsWith(`${at}[]`);
}

function stepsOf(pattern: string): number {
  return pattern === "" ? 0 : pattern.replaceAll("[]", ".[]").split(".").length;
}
