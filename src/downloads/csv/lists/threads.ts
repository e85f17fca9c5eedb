import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { listCsvUrl } from "../../../model/addresses.ts";
import { tabulate, type CsvFile } from "../csv-file.ts";

/** Matters followed over the years, and the recommendations and actions that belong to each. What was found later is a list of its own. */
export function listThreadFiles({ threads }: Catalogue): CsvFile[] {
  const about = (name: string, title: string, description: string) => ({ url: listCsvUrl(name), title, description });
  return [
    tabulate(
      {
        ...about("threads", "Threads", "Matters followed over the years."),
        key: ["id"],
        links: { topic: "topics" },
      },
      threads.values(),
      [
        ["id", "text", "Id of the thread.", ({ id }) => id],
        ["title", "text", "The matter in a few words.", ({ title }) => title],
        ["summary", "text", "What the matter is.", ({ summary }) => summary],
        ["topic", "text", "Id of the topic.", ({ topic }) => topic],
      ],
    ),
    tabulate(
      {
        ...about("thread-entries", "Entries of threads", "Recommendations and actions of the register in each thread."),
        key: ["thread", "key"],
        links: { thread: "threads" },
      },
      [...threads.values()].flatMap(({ id, recommendations }) => recommendations.map((key) => ({ id, key }))),
      [
        ["thread", "text", "Id of the thread.", ({ id }) => id],
        ["key", "text", "Key of the recommendation or planned action.", ({ key }) => key],
      ],
    ),
  ];
}
