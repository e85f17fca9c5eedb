import { expect, test } from "vitest";
import { isAgendaOnly } from "../../../src/views/meetings/meeting-lists.ts";

const item = { number: "1", title: "Budget" };

test("a meeting is an agenda only where nothing that it decided or asked for is published", () => {
  expect(isAgendaOnly({ record: "agenda", items: [item] })).toBe(true);
  expect(isAgendaOnly({ record: "minutes", items: [item] })).toBe(false);
  expect(isAgendaOnly({ record: "agenda", items: [item, { ...item, decisions: ["It was agreed."] }] })).toBe(false);
  expect(isAgendaOnly({ record: "agenda", items: [{ ...item, actions: ["To report back."] }] })).toBe(false);
});
