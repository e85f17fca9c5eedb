import type { ClaimInput } from "../../../../src/model/claim-input.ts";
import type { ClaimContent } from "../../../../src/importers/propose/proposal.ts";

/** A statement in short: an indicator and a year, `@` another area, `#` its rank and `*` its target. */
export function shorten(content: ClaimContent): string {
  switch (content.kind) {
    case "value":
      return `value ${content.stated} ${name(content.of)}`;
    case "comparison":
      return `${name(content.of)} ${content.is} ${content.than.map(name).join(", ")}`;
    case "trend":
      return shortenTrend(content.over.map(name), content.is);
    case "change":
      return [
        `change ${Math.abs(content.stated)} ${name(content.from)}>${name(content.to).split(" ")[1] ?? ""}`,
        content.direction ?? "",
        ...(content.in === "percent" ? ["percent"] : []),
      ].join(" ");
    case "gap":
      return `gap ${Math.abs(content.stated)} ${name(content.group)} ${name(content.other)}${content.direction === undefined ? "" : ` ${content.direction}`}`;
    case "band":
      return `${name(content.rank).slice(1)} band ${content.band}`;
    case "quartile":
      return `${name(content.rank).slice(1)} quarter ${content.quartile}`;
    case "target":
      return `${name(content.target)} ${content.is}`;
    case "variance":
      return `variance ${Math.abs(content.stated)} ${name(content.result)}`;
    case "superlative":
      return `${name(content.of)} ${content.is} ${content.among.map(name).join(", ")}`;
    case "ratio":
      return `ratio ${content.stated} ${name(content.of)} ${name(content.to)}`;
    default:
      return `${content.kind} ${JSON.stringify(content)}`;
  }
}

const areas: Readonly<Record<string, string>> = {
  "example-region": "@region",
  "exampleshire-neighbours": "@neighbours",
  "example-country": "@country",
};
/** That a figure rose from one period to the next says as much as that the later is above the earlier. */
const sides: Readonly<Record<string, string>> = {
  rising: "above",
  falling: "below",
  improving: "better",
  worsening: "worse",
  unchanged: "in-line",
};

function shortenTrend(over: readonly string[], is: string): string {
  const [first = "", second = "", ...others] = over;
  if (others.length === 0) return `${second} ${sides[is] ?? is} ${first}`;
  return `${first.split(" ")[0] ?? ""} ${over.map((each) => each.split(" ")[1]).join(" ")} ${is}`;
}

function name(input: ClaimInput): string {
  if (!("period" in input)) return JSON.stringify(input);
  const [mark, id] =
    "rank" in input ? ["#", input.rank] : "target" in input ? ["*", input.target] : ["", input.indicator];
  return `${mark}${id} ${input.period}${input.area === undefined ? "" : (areas[input.area] ?? input.area)}`;
}
