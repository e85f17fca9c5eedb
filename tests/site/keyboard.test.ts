import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addressOf, readPages } from "./built-site.ts";
import { findKeyboardFaults } from "../../src/verification/browser/keyboard.ts";
import { findZoomFaults } from "../../src/verification/browser/zoom.ts";
import { openSite, type OpenSite } from "./open-site.ts";
import { pickPages } from "../../src/verification/pages/page-kinds.ts";
import { desk, openPage } from "../../src/verification/browser/visit.ts";

const kinds = pickPages(readPages());
let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

test("there are pages of many kinds", () => {
  expect(kinds.size).toBeGreaterThan(30);
  expect([...kinds.keys()]).toEqual(expect.arrayContaining(["index.html", "documents/*", "indicators/*"]));
});

describe.concurrent("one page of each kind", () => {
  test.each([...kinds])(
    "%s, here %s, can be used by keyboard alone and read at four times the size",
    async (_, path) => {
      const page = await site.browser.newPage({ reducedMotion: "reduce" });
      await openPage(page, site.address + addressOf(path));
      const zoom = await findZoomFaults(page);
      await page.setViewportSize(desk);
      expect({ keyboard: await findKeyboardFaults(page), zoom }).toEqual({ keyboard: [], zoom: [] });
      await page.close();
    },
  );
});
