import { expect, test } from "vitest";
import { collectFaults, readPages } from "./built-site.ts";
import { findValidityFaults } from "./checks/validity.ts";

test("every page is valid HTML", () => {
  expect(collectFaults(readPages(), findValidityFaults)).toEqual([]);
});
