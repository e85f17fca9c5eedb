import { responseTitles, type Response } from "../model/response.ts";

/** Answers to one recommendation of a document, or, without its id, those to the document as a whole: these accept no recommendation by itself. */
export function listResponses(
  { responses = [] }: { readonly responses?: readonly Response[] | undefined },
  to?: string,
): readonly Response[] {
  return responses.filter((response) => (to === undefined ? response.to === undefined : response.to?.includes(to)));
}

/** Who answered, and how: "accepted by the council". */
export function describeAnswer({ answer, by }: Pick<Response, "answer" | "by">): string {
  return `${responseTitles[answer]} by ${by.replace(/^The /, "the ")}`;
}
