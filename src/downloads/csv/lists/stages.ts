import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { listCsvUrl, stageUrl } from "../../../model/addresses.ts";
import { tabulate, type CsvFile } from "../csv-file.ts";
import { joinIds } from "./join.ts";

/** Stages of a child's life, and the measures that say most about each in words for parents. */
export function listStageFiles({ stages }: Catalogue): CsvFile[] {
  const about = (name: string, title: string, description: string) => ({ url: listCsvUrl(name), title, description });
  const measures = [...stages.values()].flatMap(({ id, measures: own }) =>
    own.map((measure, index) => ({ stage: id, position: index + 1, ...measure })),
  );
  return [
    tabulate(
      { ...about("stages", "Stages for parents", "Stages of a child's life, in order of age."), key: ["id"] },
      stages.values(),
      [
        ["id", "text", "Id of the stage.", ({ id }) => id],
        ["title", "text", "Name in everyday words.", ({ title }) => title],
        ["ages", "text", "Ages or school years.", ({ ages }) => ages],
        ["summary", "text", "What happens at this stage.", ({ summary }) => summary],
        ["topics", "text", "Ids of the topics to read next.", ({ topics }) => joinIds(topics)],
        ["url", "text", "Address of its page within the site.", ({ id }) => stageUrl(id)],
      ],
    ),
    tabulate(
      {
        ...about("stage-measures", "Key measures of stages", "What says most about a stage, explained to parents."),
        key: ["stage", "position"],
        links: { stage: "stages", indicator: "indicators" },
      },
      measures,
      [
        ["stage", "text", "Id of the stage.", ({ stage }) => stage],
        ["position", "integer", "Place in the stage; 1 tells most.", ({ position }) => position],
        ["indicator", "text", "Id of the indicator.", ({ indicator }) => indicator],
        ["title", "text", "Name in everyday words.", ({ title }) => title],
        ["meaning", "text", "What the figure counts and tells a parent.", ({ meaning }) => meaning],
      ],
    ),
  ];
}
