import type { CitedWork, SourcePlace } from "../model/source.ts";
import { formatDate } from "./format-time.ts";

/** Who published a work, and when: "Office of Examples, December 2017". */
export function stateIssue({ publisher, issued }: CitedWork): string {
  return `${publisher}, ${formatDate(issued)}`;
}

/** A cited work in words, for readers: its title, who published it and when. */
export function describeWork(work: CitedWork): string {
  return `“${work.title}” (${stateIssue(work)})`;
}

/** The cited works among sources, each once, in their order. */
export function listWorks(sources: readonly SourcePlace[]): CitedWork[] {
  const works = sources.flatMap(({ document, citation }) => (citation ? [[document, citation] as const] : []));
  return [...new Map(works).values()];
}
