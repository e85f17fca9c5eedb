import { expect, test } from "vitest";
import { isAgendaOnly, listOutcomes } from "../../../src/views/meetings/meeting-lists.ts";

const item = { number: "1", title: "Budget" };

test("a meeting is an agenda only where nothing that it decided or asked for is published", () => {
  expect(isAgendaOnly({ record: "agenda", items: [item] })).toBe(true);
  expect(isAgendaOnly({ record: "minutes", items: [item] })).toBe(false);
  expect(isAgendaOnly({ record: "agenda", items: [item, { ...item, decisions: ["It was agreed."] }] })).toBe(false);
  expect(isAgendaOnly({ record: "agenda", items: [{ ...item, actions: ["To report back."] }] })).toBe(false);
});

test("what was decided is told at the top with how it was voted, and leads to the item", () => {
  const decided = { ...item, number: "6a", decisions: ["Agreed.", "Noted."], unanimous: true };
  const voted = { ...item, number: "9", decisions: ["Approved."], votes: { for: 5, against: 0, abstentions: 1 } };
  expect(listOutcomes({ items: [item, decided, voted] })).toEqual([
    { id: "item-6a", title: "6a. Budget", how: "2 decisions, unanimous" },
    { id: "item-9", title: "9. Budget", how: "1 decision; votes: 5 for, 0 against, 1 abstention" },
  ]);
});
