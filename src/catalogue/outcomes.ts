import type { Framework } from "../model/framework.ts";
import type { Outcome } from "../model/outcomes.ts";
import type { CitedWork } from "../model/source.ts";
import { compareText } from "../records/issue.ts";
import type { RecordSet } from "../records/read.ts";

/** The outcome of an inspection, with its framework and the list that it is from. */
export interface OutcomeEntry extends Omit<Outcome, "framework"> {
  readonly framework: Framework & { readonly id: string };
  readonly citation: CitedWork;
}

/** All outcomes by authority, newest first. */
export function listOutcomes({
  outcomes,
  frameworks,
}: RecordSet["records"]): ReadonlyMap<string, readonly OutcomeEntry[]> {
  const known = new Map(frameworks.map(({ id, fields }) => [id, { ...fields, id }]));
  const entries = outcomes.flatMap(({ fields: { citation, outcomes: list } }) =>
    list.flatMap((outcome): OutcomeEntry[] => {
      const framework = known.get(outcome.framework);
      return framework ? [{ ...outcome, framework, citation }] : [];
    }),
  );
  entries.sort((a, b) => compareText(b.published, a.published));
  return Map.groupBy(entries, ({ area }) => area);
}
