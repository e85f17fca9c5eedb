import { expect, test } from "vitest";
import { readPages } from "./built-site.ts";
import { collectFaults } from "../../src/verification/pages/collect-faults.ts";
import { findValidityFaults } from "./validity.ts";

test("every page is valid HTML", () => {
  expect(collectFaults(readPages(), findValidityFaults)).toEqual([]);
});
