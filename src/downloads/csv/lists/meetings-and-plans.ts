import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { listCsvUrl, meetingUrl, planUrl } from "../../../model/addresses.ts";
import { tabulate, type CsvFile } from "../csv-file.ts";
import { joinIds, joinLines } from "./join.ts";

/** Meetings with their business, and plans with their themes and reports. Actions of plans are in the register. */
export function listMeetingAndPlanFiles({ meetings, plans }: Catalogue): CsvFile[] {
  const about = (name: string, title: string, description: string) => ({ url: listCsvUrl(name), title, description });
  const items = [...meetings.values()].flatMap(({ id, items: own }) => own.map((item) => ({ meeting: id, item })));
  const themes = [...plans.values()].flatMap(({ id, themes: own }) => own.map((theme) => ({ plan: id, theme })));
  const measures = [...plans.values()].flatMap(({ id, indicators = [] }) =>
    indicators.map((own) => ({ plan: id, own })),
  );
  const updates = themes.flatMap(({ plan, theme }) => (theme.updates ?? []).map((update) => ({ plan, theme, update })));
  return [
    tabulate(
      { ...about("meetings", "Meetings", "Meetings of committees and boards."), key: ["id"], links: { area: "areas" } },
      meetings.values(),
      [
        ["id", "text", "Id of the meeting.", ({ id }) => id],
        ["body", "text", "Committee or board.", ({ body }) => body],
        ["date", "date", "Day of the meeting.", ({ date }) => date],
        ["area", "text", "Id of the authority.", ({ area }) => area],
        ["record", "text", "minutes or agenda.", ({ record }) => record],
        ["summary", "text", "What it was about.", ({ summary }) => summary],
        ["original", "text", "What the original is.", ({ source }) => source.description],
        ["licence", "text", "Licence of the original.", ({ source }) => source.licence],
        ["url", "text", "Address of its page within the site.", ({ id }) => meetingUrl(id)],
      ],
    ),
    tabulate(
      {
        ...about("meeting-items", "Business of meetings", "Items of agendas, with decisions."),
        links: { meeting: "meetings" },
      },
      items,
      [
        ["meeting", "text", "Id of the meeting.", ({ meeting }) => meeting],
        ["number", "text", "Number as printed.", ({ item }) => item.number],
        ["title", "text", "Title of the item.", ({ item }) => item.title],
        ["documents", "text", "Ids of the documents that it is about.", ({ item }) => joinIds(item.documents)],
        ["summary", "text", "What was said.", ({ item }) => item.summary],
        [
          "recommendations",
          "text",
          "What the paper asked for, each on a line.",
          ({ item }) => joinLines(item.recommendations),
        ],
        ["decisions", "text", "What was resolved, each on a line.", ({ item }) => joinLines(item.decisions)],
        ["actions", "text", "What somebody was asked to do, each on a line.", ({ item }) => joinLines(item.actions)],
        ["votes_for", "integer", "Votes for, where they were counted.", ({ item }) => item.votes?.for],
        ["votes_against", "integer", "Votes against.", ({ item }) => item.votes?.against],
        ["abstentions", "integer", "Abstentions.", ({ item }) => item.votes?.abstentions],
      ],
    ),
    tabulate(
      {
        ...about("plans", "Plans", "Improvement plans and delivery plans."),
        key: ["id"],
        links: { area: "areas", source_document: "documents" },
      },
      plans.values(),
      [
        ["id", "text", "Id of the plan.", ({ id }) => id],
        ["title", "text", "Title of the plan.", ({ title }) => title],
        ["covers", "text", "Time that it covers.", ({ covers }) => covers],
        ["area", "text", "Id of the authority.", ({ area }) => area],
        ["summary", "text", "What it is for.", ({ summary }) => summary],
        ["source_document", "text", "Id of the document.", ({ source }) => source.document],
        ["source_place", "text", "Place in that document.", ({ source }) => source.place],
        ["url", "text", "Address of its page within the site.", ({ id }) => planUrl(id)],
      ],
    ),
    tabulate(
      {
        ...about("plan-themes", "Themes of plans", "What a plan is divided into."),
        key: ["plan", "theme"],
        links: { plan: "plans" },
      },
      themes,
      [
        ["plan", "text", "Id of the plan.", ({ plan }) => plan],
        ["theme", "text", "Id of the theme within the plan.", ({ theme }) => theme.id],
        ["number", "text", "Number as printed.", ({ theme }) => theme.number],
        ["title", "text", "Title of the theme.", ({ theme }) => theme.title],
        ["aim", "text", "What it is to reach.", ({ theme }) => theme.aim],
        ["topic", "text", "Id of the topic of its actions.", ({ theme }) => theme.topic],
      ],
    ),
    tabulate(
      {
        ...about("plan-updates", "Reports on themes of plans", "What later papers report on a theme."),
        links: { plan: "plans", document: "documents" },
      },
      updates,
      [
        ["plan", "text", "Id of the plan.", ({ plan }) => plan],
        ["theme", "text", "Id of the theme within the plan.", ({ theme }) => theme.id],
        ["date", "date", "Day of the paper that reports.", ({ update }) => update.date],
        ["document", "text", "Id of the document.", ({ update }) => update.source.document],
        ["place", "text", "Place in that document.", ({ update }) => update.source.place],
        ["text", "text", "What was done or found.", ({ update }) => update.text],
        [
          "actions",
          "text",
          "Ids of the actions that it names.",
          ({ update }) => joinIds(update.actions?.map(({ id }) => id)),
        ],
      ],
    ),
    tabulate(
      {
        ...about("plan-measures", "Measures of plans", "By which plans are judged."),
        links: { plan: "plans", indicator: "indicators" },
      },
      measures,
      [
        ["plan", "text", "Id of the plan.", ({ plan }) => plan],
        ["title", "text", "The measure as printed.", ({ own }) => own.title],
        ["theme", "text", "Id of the theme that it stands under.", ({ own }) => own.theme],
        ["indicator", "text", "Id of the indicator of the same measure.", ({ own }) => own.indicator],
        ["place", "text", "Place in the document.", ({ own }) => own.place],
      ],
    ),
  ];
}
