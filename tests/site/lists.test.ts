import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sectionUrl } from "../../src/model/addresses.ts";
import { openSite, type OpenSite } from "./open-site.ts";

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

describe("a long list, in the browser", () => {
  test("is narrowed by facets and words together, says how many are shown, and comes back from its address", async () => {
    const page = await site.browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(site.address + sectionUrl.recommendations.slice(1));
    const status = page.locator(".list-controls [role=status]");
    const items = page.locator("[data-item]:visible");
    await status.waitFor();
    const all = await items.count();
    expect(await status.textContent()).toBe(`${all} of ${all} entries are shown.`);

    await page.getByLabel("Asked by").selectOption({ index: 1 });
    await page.getByLabel("Kind").selectOption({ index: 1 });
    await page.getByLabel("With the words").fill("plans");
    await page.getByLabel("Order of entries").selectOption({ label: "newest first" });
    const shown = await items.count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    expect(await status.textContent()).toBe(`${shown} of ${all} entries are shown, newest first.`);
    const first = await items.first().textContent();

    await page.reload();
    await status.waitFor();
    expect([await items.count(), await items.first().textContent()]).toEqual([shown, first]);
    await page.getByRole("button", { name: "Show all entries" }).click();
    await page.getByLabel("Order of entries").selectOption({ label: "oldest first" });
    expect(await items.count()).toBe(all);
    expect(new URL(page.url()).search).toBe("");
    await page.close();
  });

  test("has no heading without an entry, and is whole without a script", async () => {
    const page = await site.browser.newPage();
    await page.goto(site.address + sectionUrl.decisions.slice(1));
    await page.getByLabel("Kind").selectOption("action");
    const empty = await page
      .locator("[data-group]:visible")
      .evaluateAll((groups) => groups.filter((group) => !group.querySelector("[data-item]:not([hidden])")).length);
    expect(empty).toBe(0);
    await page.close();
    const plain = await site.browser.newPage({ javaScriptEnabled: false });
    await plain.goto(`${site.address}${sectionUrl.decisions.slice(1)}?kind=action`);
    const entries = plain.locator("[data-item]");
    expect(await entries.filter({ visible: true }).count()).toBe(await entries.count());
    await plain.close();
  });
});
