import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { expect, test } from "vitest";
import { listNationalMeasures } from "../../src/library/national/measures.ts";
import { pupilGroups } from "../../src/library/pupil-groups.ts";
import { topics } from "../../src/library/topics.ts";

const measures = listNationalMeasures();
const dictionary = [join(import.meta.dirname, "../../../shared"), join(import.meta.dirname, "../../../../shared")]
  .map((folder) => join(folder, "data/lait/lait_data_dictionary.csv"))
  .find((path) => existsSync(path));

test.each(["id", "code", "title"] as const)("no two measures have one %s", (field) => {
  const all = measures.map((measure) => measure[field]);
  expect(all.filter((value, index) => all.indexOf(value) !== index)).toEqual([]);
});

test("every measure has a topic and a group of pupils that the library has", () => {
  const ids = new Set([...topics, ...pupilGroups].map(({ id }) => id));
  const named = measures.flatMap(({ topic, pupilGroup }) => [topic, ...(pupilGroup === undefined ? [] : [pupilGroup])]);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test("titles and definitions are sentences of our own, without the marks and short words of the file", () => {
  const raw = /%|\bKS\d|\bCLA\b|\bLAC\b|\bCIN\b|\bCPP\b|\bEHCP?s?\b|\bSEND\b|\bFSM\b|\bRWM\b|\(num\)| - |  /;
  const texts = measures.flatMap(({ title, shortTitle, definition }) => [title, shortTitle, definition]);
  expect(texts.filter((text) => raw.test(text))).toEqual([]);
  expect(measures.filter(({ definition }) => !definition.endsWith(".")).map(({ id }) => id)).toEqual([]);
  expect(texts.filter((text) => /^[a-z]/.test(text))).toEqual([]);
});

test("a share or rate says of whom, and a score in which range it lies", () => {
  const ofWhom = measures.filter(({ unit }) => unit === "percent" || unit.startsWith("rate"));
  expect(ofWhom.filter(({ denominator }) => denominator === undefined).map(({ id }) => id)).toEqual([]);
  expect(measures.filter(({ unit, range }) => unit === "score" && !range).map(({ id }) => id)).toEqual([]);
});

test("groups of pupils of one measure share its unit, polarity and kind of period", () => {
  const ofMeasure = Map.groupBy(
    measures.filter(({ measure }) => measure !== undefined),
    ({ measure }) => measure,
  );
  for (const [name, members] of ofMeasure) {
    const kinds = new Set(members.map(({ unit, polarity, periodKind }) => [unit, polarity, periodKind].join(" ")));
    expect(kinds.size, name).toBe(1);
    const groups = members.map(({ pupilGroup }) => pupilGroup);
    expect(new Set(groups).size, name).toBe(groups.length);
  }
});

test("groups of pupils of one measure have its series breaks, in order", () => {
  const breaksOf = ({ seriesBreaks = [] }: (typeof measures)[number]) => seriesBreaks.map(({ period }) => period);
  for (const measure of measures) expect(breaksOf(measure), measure.id).toEqual(breaksOf(measure).toSorted());
  const ofMeasure = Map.groupBy(
    measures.filter(({ measure }) => measure !== undefined),
    ({ measure }) => measure,
  );
  for (const [name, members] of ofMeasure)
    expect(new Set(members.map((member) => breaksOf(member).join(" "))).size, name).toBe(1);
});

test("what changed in how measures are made is said of measures that there are", () => {
  const said = (period: string) =>
    measures
      .filter(({ seriesBreaks = [] }) => seriesBreaks.some((item) => item.period === period))
      .map(({ id }) => id.replace(/-national.*/, ""));
  expect(said("2018")).toEqual(expect.arrayContaining(["attainment-8", "ks1-writing-expected", "ks2-rwm-higher"]));
  expect(said("2018")).not.toContain("ks2-writing-progress");
  expect(said("2020")).toEqual(expect.arrayContaining(["a-level-three-a", "english-maths-9-5", "ebacc-points"]));
  expect(said("2020")).not.toContain("ebacc-entries");
  expect(said("2022")).toEqual(expect.arrayContaining(["early-goals-all", "good-level-of-development"]));
  expect(measures.find(({ id }) => id === "absence-overall")?.notes).toHaveLength(1);
});

test.skipIf(dictionary === undefined)(
  "break where the dictionary says that years cannot be compared (needs ../shared)",
  () => {
    const broken = new Set(measures.filter(({ seriesBreaks }) => seriesBreaks !== undefined).map(({ code }) => code));
    const told = csvParse(readFileSync(dictionary ?? "", "utf8").replace(/^\uFEFF/, "")).filter((row) =>
      /not possible to directly compare|not directly comparable to some earlier|has been a break in the time series|midpoint between/.test(
        `${row["Description"] ?? ""} ${row["Methodology"] ?? ""}`.replace(/\s+/g, " "),
      ),
    );
    expect(told.length).toBeGreaterThan(30);
    expect(told.flatMap((row) => (broken.has(row["Measure_short"] ?? "") ? [] : [row["Measure_short"]]))).toEqual([]);
  },
);

test.skipIf(dictionary === undefined)("are those of the department's dictionary, all of them (needs ../shared)", () => {
  const codes = csvParse(readFileSync(dictionary ?? "", "utf8").replace(/^\uFEFF/, "")).map(
    (row) => row["Measure_short"] ?? "",
  );
  expect(measures.map(({ code }) => code).sort()).toEqual([...new Set(codes)].sort());
});
