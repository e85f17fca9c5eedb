import { expect, test } from "vitest";
import type { FileSource } from "../../src/records/folder.ts";
import { createLocator } from "../../src/verification/locate-fault.ts";

const texts: Record<string, string> = {
  "content/documents/2018/letter-2018.md":
    "---\ntitle: A letter\n---\n\nSee [the plan](/plans/plan/) and\n[more](/plans/plan/#aim).\n",
  "content/documents/2019/letter-2019.md":
    "---\ntitle: A letter\n---\n\nSee [the end](#conclusions) and [it](#conclusion).\n",
  "data/site.yaml": "navigation:\n  - title: Gone\n    address: /gone/\n",
};
const source: FileSource = {
  list: (folder) => Object.keys(texts).filter((file) => file.startsWith(`${folder}/`)),
  read: (file) => new TextEncoder().encode(texts[file]),
  exists: (file) => file in texts,
};
const locate = createLocator(source);

test("a dead link is found in the record of its page, at the whole address", () => {
  const path = "documents/letter-2018/index.html";
  expect(locate({ path, written: ["/plans/plan/"] })).toEqual({
    file: "content/documents/2018/letter-2018.md",
    line: 5,
    column: 16,
  });
  expect(locate({ path, written: ["/plans/plan/#aim", "/plans/plan/"] })).toMatchObject({ line: 6, column: 8 });
});

test("a link within a page is found in its own record only", () => {
  expect(locate({ path: "documents/letter-2019/index.html", written: ["#conclusion"] })).toMatchObject({
    file: "content/documents/2019/letter-2019.md",
    line: 5,
    column: 38,
  });
  expect(locate({ path: "glossary/index.html", written: ["#conclusion"] })).toBeUndefined();
});

test("an entry of the menu is found wherever it shows", () => {
  expect(locate({ path: "documents/letter-2018/index.html", written: ["/gone/"] })).toEqual({
    file: "data/site.yaml",
    line: 3,
    column: 14,
  });
});

test("without its words the record of the page is named, and nothing for a page of no record", () => {
  expect(locate({ path: "documents/letter-2019/index.html", written: [] })).toMatchObject({
    file: "content/documents/2019/letter-2019.md",
    line: 1,
  });
  expect(locate({ path: "search/index.html", written: ["/nowhere/"] })).toBeUndefined();
});
