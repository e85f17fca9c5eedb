import { indicatorsResource } from "./indicators.ts";
import { envelopeSchema, wrap } from "./envelope.ts";
import { publish } from "./publish.ts";
import type { ApiContext } from "./resource.ts";

/** A file of the interface, and what it is the file of. */
export interface ApiExample {
  /** Id of the indicator. */
  readonly id: string;
  readonly text: string;
}

/**
 * A file of the interface, cut down to what explains it: the envelope and latest figure of the first indicator of the home page, else of
 * the first of all. Undefined on a site without indicators.
 */
export function buildExample(context: ApiContext): ApiExample | undefined {
  const { indicators, site, licence } = context.catalogue;
  const id = site.home.indicators[0] ?? [...indicators.keys()][0];
  const { records } = indicatorsResource;
  const found = [...(records?.list(context) ?? [])].find((record) => record.id === id);
  if (id === undefined || !records || !found) return undefined;
  const about = { title: found.title, path: `indicators/${id}`, schema: records.name, page: found.page };
  const file = publish(envelopeSchema(records.record), wrap(about, licence, found.read())) as {
    data: Record<string, unknown>;
  };
  const [series] = file.data["series"] as readonly { area: string; values: readonly unknown[] }[];
  const { unit, decimals, periodKind } = file.data;
  const shown = series && { area: series.area, values: series.values.slice(-1) };
  const text = JSON.stringify({ ...file, data: { id, unit, decimals, periodKind, series: [shown] } }, null, 2);
  return { id, text };
}
