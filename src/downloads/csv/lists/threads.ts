import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { listInspectorRequests } from "../../../findings/thread-state.ts";
import { listCsvUrl, threadUrl } from "../../../model/addresses.ts";
import { listThreadPages, type ThreadPage } from "../../../views/threads/thread-pages.ts";
import { tabulate, type CsvFile } from "../csv-file.ts";
import { joinIds } from "./join.ts";

/** Matters followed over the years with where each stands, and the recommendations and actions that belong to each. What was found later is a list of its own. */
export function listThreadFiles(catalogue: Catalogue): CsvFile[] {
  const about = (name: string, title: string, description: string) => ({ url: listCsvUrl(name), title, description });
  return [
    tabulate(
      {
        ...about("threads", "Threads", "Matters followed over the years, and where each stands by its papers."),
        key: ["id"],
        links: { topic: "topics" },
      },
      listThreadPages(catalogue),
      [
        ["id", "text", "Id of the thread.", ({ thread }) => thread.id],
        ["title", "text", "The matter in a few words.", ({ thread }) => thread.title],
        ["summary", "text", "What the matter is.", ({ thread }) => thread.summary],
        ["topic", "text", "Id of the topic.", ({ thread }) => thread.topic],
        ["areas", "text", "Ids of the authorities that it is about.", ({ areas }) => joinIds(areas)],
        [
          "group",
          "text",
          "What inspectors said last of results: needed, mixed, progress or met; unanswered where they said nothing of any.",
          ({ state }) => state.group,
        ],
        ["state", "text", "Where it stands and when it was asked for, in sentences.", ({ words }) => words],
        [
          "inspector_evidence",
          "text",
          "Day, month or year at the end of the time that the inspectors’ last word is about.",
          ({ state }) => state.inspector?.evidence.to,
        ],
        [
          "asked_first",
          "date",
          "Day on which inspectors first asked for it: the last of the visit, else that of publication.",
          (page) => listAskedDays(page)[0],
        ],
        ["asked_last", "date", "Day on which they last did.", (page) => listAskedDays(page).at(-1)],
        ["entries", "integer", "How many recommendations and planned actions it has.", ({ entries }) => entries.length],
        ["url", "text", "Address of its page within the site.", ({ thread }) => threadUrl(thread.id)],
      ],
    ),
    tabulate(
      {
        ...about("thread-entries", "Entries of threads", "Recommendations and actions of the register in each thread."),
        key: ["thread", "key"],
        links: { thread: "threads" },
      },
      [...catalogue.threads.values()].flatMap(({ id, recommendations }) => recommendations.map((key) => ({ id, key }))),
      [
        ["thread", "text", "Id of the thread.", ({ id }) => id],
        ["key", "text", "Key of the recommendation or planned action.", ({ key }) => key],
      ],
    ),
  ];
}

function listAskedDays({ entries }: ThreadPage): string[] {
  return listInspectorRequests(entries)
    .map(({ made }) => made)
    .sort();
}
