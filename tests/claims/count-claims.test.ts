import { expect, test } from "vitest";
import { countClaims, tellCounts } from "../../src/claims/count-claims.ts";
import { checkWritten } from "./claim-fixture.ts";

const figure = (value: string) => `{ figure: ${value}, at: Page 1, unit: percent }`;
const claim = (id: string, fields: string) =>
  `id: ${id}\nplace: Page 1\nsays: The report says 68, 69 and 70.\n${fields}`;

const claims = checkWritten(
  claim("agrees", `kind: value\nstated: 69\nof: ${figure("69")}`),
  claim(
    "agrees-in-part",
    `kind: comparison\nis: above\nof: ${figure("69")}\nthan: [${figure("61")}]\nnotChecked: [far]`,
  ),
  claim("differs", `kind: value\nstated: 70\nof: ${figure("69")}\nnote: Printed so.\nexplains: 69`),
  claim("cut", `kind: value\nstated: 68\nof: ${figure("68.9")}\nnote: Printed so.\nexplains: 68.9`),
  claim("missing", "kind: value\nstated: 70\nof: { missing: the figure }"),
  claim("not-comparable", `kind: value\nstated: 70\nof: ${figure("69")}\nnotComparable: Other pupils.`),
  claim(
    "conflict",
    "kind: conflict\nmatters: It matters.\nplaces: [{ place: Page 1, prints: a }, { place: Page 2, prints: b }]",
  ),
);

test("what could not be recomputed or compared is not counted as recomputed, nor is a contradiction found by reading", () => {
  expect(countClaims(claims)).toEqual({
    all: 7,
    recomputed: 4,
    agree: 1,
    agreeInPart: 1,
    differ: 2,
    notPossible: 1,
    notComparable: 1,
    conflicts: 1,
    quoted: 0,
  });
});

test("the counts are told in sentences that leave out what there is not", () => {
  expect(tellCounts(countClaims(claims))).toBe(
    "4 statements about figures were recomputed: 1 agrees; 1 agrees in direction, though a word about size could not be checked; 2 differ. 1 could not be recomputed, and 1 rests on figures that cannot be compared. 1 more contradiction between two places was found by reading.",
  );
  expect(tellCounts(countClaims(claims.slice(0, 1)))).toBe(
    "1 statement about figures was recomputed: 1 agrees; 0 differ.",
  );
});
