import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  closeSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { loadCatalogue } from "../../src/checks/load-catalogue.ts";
import { formatIssue } from "../../src/records/issue.ts";
import { openFolder } from "../../src/records/read.ts";
import { changeSite, loadChangedSite, readSiteFile, siteFolder } from "../site-fixture.ts";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** What is said of a copy of the correct site on disk, spoilt. */
function findIn(spoil: (root: string) => void): string[] {
  const root = mkdtempSync(join(tmpdir(), "findings-"));
  folders.push(root);
  cpSync(siteFolder, root, { recursive: true });
  spoil(root);
  return loadCatalogue(openFolder(root)).issues.map(formatIssue);
}

const areas = (root: string, name: string) => join(root, "data/areas", name);

test.each<[string, (root: string) => void, string]>([
  [
    "a link that leads nowhere",
    (root) => {
      symlinkSync("/nowhere", areas(root, "gone.yaml"));
    },
    "data/areas/gone.yaml:1:1  This is a link to a file that is not there.",
  ],
  [
    "a link to itself",
    (root) => {
      symlinkSync(areas(root, "self.yaml"), areas(root, "self.yaml"));
    },
    "data/areas/self.yaml:1:1  This is a link that leads back to itself.",
  ],
  [
    "a link to a folder",
    (root) => {
      symlinkSync(root, areas(root, "all.yaml"));
    },
    "data/areas/all.yaml:1:1  This is a folder, or a link to one",
  ],
  [
    "a pipe",
    (root) => execFileSync("mkfifo", [areas(root, "pipe.yaml")]),
    "data/areas/pipe.yaml:1:1  This is a pipe or a device",
  ],
  [
    "a device without an end",
    (root) => {
      symlinkSync("/dev/zero", areas(root, "zero.yaml"));
    },
    "data/areas/zero.yaml:1:1  This is a pipe or a device",
  ],
  [
    "a name that is not UTF-8",
    (root) => {
      writeFileSync(Buffer.concat([Buffer.from(areas(root, "oth")), Buffer.from([0xff]), Buffer.from(".yaml")]), "x");
    },
    "The file's name is not written in UTF-8.",
  ],
  [
    "a file of 21 MB",
    (root) => {
      grow(areas(root, "large.yaml"), 21_000_000);
    },
    "data/areas/large.yaml:1:1  The file has 21 MB, and at most 20 MB are read.",
  ],
  [
    "a list of 50 MB",
    (root) => {
      grow(join(root, "data/topics.yaml"), 50_000_000);
    },
    "data/topics.yaml:1:1  The file has 50 MB",
  ],
  [
    "a file in place of a folder",
    (root) => {
      rmSync(join(root, "data/claims"), { recursive: true, force: true });
      writeFileSync(join(root, "data/claims"), "x");
    },
    "data/claims:1:1  This should be a folder.",
  ],
])("%s is named, and nothing else is said", (_, spoil, words) => {
  expect(findIn(spoil)).toEqual([expect.stringContaining(words)]);
});

// Whoever may read everything is refused nothing.
test.skipIf(process.getuid?.() === 0)("a file and a folder that may not be read are named", () => {
  expect(
    findIn((root) => {
      chmodSync(areas(root, "exampleshire.yaml"), 0);
    }),
  ).toEqual([expect.stringContaining("data/areas/exampleshire.yaml:1:1  It may not be read.")]);
  expect(
    findIn((root) => {
      mkdirSync(areas(root, "more"));
      chmodSync(areas(root, "more"), 0);
    }),
  ).toEqual([expect.stringContaining("data/areas/more:1:1  It may not be read.")]);
});

test("an error of the disk in reading is an issue of that file, whatever it is", () => {
  const site = changeSite({});
  const issues = loadCatalogue({
    ...site,
    read: (file) => {
      if (file !== "data/areas/exampleshire.yaml") return site.read(file);
      throw Object.assign(new Error("i/o error"), { code: "EIO" });
    },
  }).issues.map(formatIssue);
  expect(issues).toContain(
    "data/areas/exampleshire.yaml:1:1  It cannot be read (EIO). Check the disk, or copy the file anew. [file-unreadable]",
  );
});

// More than a call takes as its arguments, which is some 125,000.
test("150,000 issues of one file are all counted", () => {
  const file = "data/observations/absence-primary.csv";
  const [head = ""] = readSiteFile(file).split("\n");
  const rows = Array.from({ length: 150_000 }, (_, index) => `exampleshire,2005/06,x${index},,,,,place-${index},`);
  expect(loadChangedSite({ [file]: [head, ...rows].join("\n") }).issues).toHaveLength(150_000);
});

function grow(path: string, size: number): void {
  const file = openSync(path, "w");
  ftruncateSync(file, size);
  closeSync(file);
}
