import { expect, test } from "vitest";
import { readPages } from "./built-site.ts";
import { collectFaults } from "../../src/verification/pages/collect-faults.ts";
import { findSecurityFaults } from "../../src/verification/pages/security.ts";

test("every page has a strict content security policy and nothing that it would have to excuse", () => {
  const pages = readPages();
  expect(pages.size).toBeGreaterThan(0);
  expect(collectFaults(pages, findSecurityFaults)).toEqual([]);
});
