import { indicatorsResource } from "./indicators.ts";
import { envelopeSchema, wrap } from "./envelope.ts";
import { publish } from "./publish.ts";
import type { ApiContext } from "./resource.ts";

/** A file of the interface, cut down to what explains it: an indicator's envelope and its latest figure. */
export function buildExample(context: ApiContext, id: string): string {
  const { records } = indicatorsResource;
  const found = [...(records?.list(context) ?? [])].find((record) => record.id === id);
  if (!records || !found) throw new Error(`There is no indicator ${id}.`);
  const about = { title: found.title, path: `indicators/${id}`, schema: records.name, page: found.page };
  const file = publish(envelopeSchema(records.record), wrap(about, found.read())) as { data: Record<string, unknown> };
  const [series] = file.data["series"] as readonly { area: string; values: readonly unknown[] }[];
  const { unit, decimals, periodKind } = file.data;
  const shown = series && { area: series.area, values: series.values.slice(-1) };
  return JSON.stringify({ ...file, data: { id, unit, decimals, periodKind, series: [shown] } }, null, 2);
}
