import type { Page } from "playwright-core";

/** What a reader sees of the main part of a page, but for what a script added, such as the controls of a chart. */
export async function readMainText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const made = [...document.querySelectorAll("[data-made-by-script]:not([hidden])")];
    for (const element of made) element.setAttribute("hidden", "");
    const text = document.querySelector("main")?.innerText ?? "";
    for (const element of made) element.removeAttribute("hidden");
    return text.replace(/\s+/g, " ").trim();
  });
}
