import { expect, test } from "vitest";
import { readFigureSource } from "../../../src/model/source.ts";
import { mergeWorks } from "../../../src/views/places/merge-works.ts";

const release = {
  title: "Example release",
  publisher: "Example office",
  issued: "2025",
  address: "https://example.org/",
};
const cite = (place: string, citation = release) => readFigureSource({ citation, place });
const placesOf = (...sources: ReturnType<typeof cite>[]) => mergeWorks(sources).map(({ place }) => place);

test("ten years of one work are cited once, with their years", () => {
  const years = Array.from({ length: 10 }, (_, index) => cite(`Table 2, ${2016 + index}`));
  expect(placesOf(...years)).toEqual(["Table 2, 2016 to 2025"]);
  expect(placesOf(cite("Sheet 2015/16"), cite("Sheet 2016/17"))).toEqual(["Sheet 2015/16 to 2016/17"]);
});

test("other places of it stand beside each other, and other works apart", () => {
  expect(placesOf(cite("Table 2"), cite("Table 3"), cite("Table 2"))).toEqual(["Table 2; Table 3"]);
  expect(placesOf(cite("Table 2"), cite("Table 2", { ...release, issued: "2024" }))).toEqual(["Table 2", "Table 2"]);
  const report = { document: "report-2018", place: "Page 2" };
  expect(mergeWorks([report, { ...report, place: "Page 3" }])).toEqual([report, { ...report, place: "Page 3" }]);
});
