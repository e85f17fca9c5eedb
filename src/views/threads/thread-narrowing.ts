import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { threadGroups } from "../../findings/thread-state.ts";
import { threadGroupTitles } from "../../findings/thread-words.ts";
import { narrowBy, type Narrowing } from "../lists/narrowing.ts";
import { countInspections, listThreadPages, type ThreadPage } from "./thread-pages.ts";

/** What the matters that are followed are narrowed by on their page. */
export function narrowThreads(catalogue: Catalogue): Narrowing<ThreadPage> {
  const { topics, areas } = catalogue;
  const pages = listThreadPages(catalogue);
  const areaTitles = new Map(pages.flatMap((page) => page.areas).map((area) => [area, areaName(areas, area)]));
  return narrowBy(
    { noun: "matters", published: "by where it stands" },
    pages,
    [
      { name: "area", title: "Authority", values: [...areaTitles], valuesOf: (page) => page.areas },
      {
        ...{ name: "state", title: "Where it stands" },
        values: threadGroups.map((group) => [group, threadGroupTitles[group]]),
        valuesOf: ({ state }) => [state.group],
      },
      {
        ...{ name: "topic", title: "Topic" },
        values: [...topics.values()].map(({ id, title }) => [id, title]),
        valuesOf: ({ thread }) => [thread.topic],
      },
    ],
    [
      { name: "title", title: "by title, A to Z", valueOf: ({ thread }) => thread.title },
      {
        name: "said",
        title: "inspectors’ newest word first",
        down: true,
        valueOf: ({ state }) => state.inspector?.evidence.ends,
      },
      {
        name: "times",
        title: "asked for in most inspections first",
        down: true,
        valueOf: ({ entries }) => String(countInspections(entries)),
      },
    ],
  );
}
