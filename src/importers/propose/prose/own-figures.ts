import { seriesOf, valueIn } from "../../../statistics/series.ts";
import type { ClaimContent, FoundStatement } from "../proposal.ts";
import { isParagraphOf, type ParagraphPlace } from "../source/source-place.ts";
import type { StatementReader } from "../statements/statement.ts";

type Found = Omit<FoundStatement, "place">;

/** Without figures that the records have from these very words: that they are as held says nothing. */
export function withoutOwnFigures(found: readonly Found[], place: ParagraphPlace, reader: StatementReader): Found[] {
  return found.filter(({ content }) => {
    const from = placeOf(content, reader);
    return from === undefined || !(isParagraphOf(from, place) || /\bcomment(?:s|ary)?\b/i.test(from));
  });
}

/** Where the figure that is stated stands, as its record says. */
function placeOf(content: ClaimContent, { catalogue, home }: StatementReader): string | undefined {
  if (content.kind !== "value") return undefined;
  if ("target" in content.of) {
    const { target: id, area = home, period } = content.of;
    return catalogue.indicators.get(id)?.targets.find((each) => each.area === area && each.period === period)?.source
      .place;
  }
  if (!("indicator" in content.of)) return undefined;
  const { indicator: id, area = home, period } = content.of;
  const indicator = catalogue.indicators.get(id);
  const series = indicator && seriesOf(indicator, area);
  return series && valueIn(series, period)?.source.place;
}
