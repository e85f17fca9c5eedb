import { expect, test } from "vitest";
import { readPages } from "./built-site.ts";
import { collectFaults } from "./collect-faults.ts";
import { findValidityFaults } from "./checks/validity.ts";

test("every page is valid HTML", () => {
  expect(collectFaults(readPages(), findValidityFaults)).toEqual([]);
});
