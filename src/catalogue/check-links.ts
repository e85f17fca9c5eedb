import type { Issue } from "../records/issue.ts";
import type { FieldPath } from "../records/locate.ts";
import { suggest } from "../records/nearest.ts";
import type { RecordSet } from "../records/read.ts";
import type { SourceRecord } from "../records/record.ts";
import { issueAt } from "./report.ts";

/** Links into records, written as `record#part`, must name a part that exists. */
export function checkLinks({ records }: RecordSet): Issue[] {
  const recommendations = new Set(
    records.documents.flatMap((document) =>
      (document.fields.recommendations ?? []).map(({ id }) => `${document.id}#${id}`),
    ),
  );
  const themes = new Set(records.plans.flatMap((plan) => plan.fields.themes.map((theme) => `${plan.id}#${theme.id}`)));
  return [
    ...records.threads.flatMap((thread) =>
      thread.fields.recommendations.flatMap((link, index) =>
        checkLink(thread, ["recommendations", index], link, recommendations, "recommendation"),
      ),
    ),
    ...records.plans.flatMap((plan) => checkPlan(plan, themes)),
    ...records.meetings.flatMap((meeting) => checkMeetingId(meeting)),
  ];
}

function checkLink(
  record: SourceRecord,
  path: FieldPath,
  link: string,
  known: ReadonlySet<string>,
  noun: string,
): Issue[] {
  if (known.has(link)) return [];
  const sameRecord = [...known].filter((other) => other.split("#")[0] === link.split("#")[0]);
  return [
    issueAt(
      record,
      path,
      `There is no ${noun} ${link}.`,
      suggest(link, sameRecord.length > 0 ? sameRecord : known, `${noun}s`),
    ),
  ];
}

function checkPlan(plan: SourceRecord<"plans">, themes: ReadonlySet<string>): Issue[] {
  const served = (plan.fields.serves ?? []).map((item) => item.id);
  const own = plan.fields.themes.map((theme) => theme.id);
  return [
    ...plan.fields.themes.flatMap((theme, index) => [
      ...(theme.continues ?? []).flatMap((link, at) =>
        checkLink(plan, ["themes", index, "continues", at], link, themes, "theme"),
      ),
      ...(theme.serves ?? []).flatMap((id, at) =>
        served.includes(id)
          ? []
          : [
              issueAt(
                plan,
                ["themes", index, "serves", at],
                `The plan serves no priority ${id}.`,
                suggest(id, served, "priorities"),
              ),
            ],
      ),
    ]),
    ...(plan.fields.indicators ?? []).flatMap((item, index) =>
      item.theme === undefined || own.includes(item.theme)
        ? []
        : [
            issueAt(
              plan,
              ["indicators", index, "theme"],
              `The plan has no theme ${item.theme}.`,
              suggest(item.theme, own, "themes"),
            ),
          ],
    ),
  ];
}

function checkMeetingId(meeting: SourceRecord<"meetings">): Issue[] {
  if (meeting.id.startsWith(`${meeting.fields.date}-`)) return [];
  const problem = "The name of a meeting's file begins with its day, so that the address says when it was.";
  return [issueAt(meeting, ["date"], problem, `Rename the file to ${meeting.fields.date}-… or correct the date.`)];
}
