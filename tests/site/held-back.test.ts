import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync, inflateRawSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { canaries, embargo, secretId, siteWithEmbargo } from "../held-back-fixture.ts";
import { buildScript, copyBuildableSite, makeWorkFolder, readAll, removeFolder } from "../small-build.ts";

const work = makeWorkFolder("held");
const root = copyBuildableSite(join(work, "site"));
for (const [file, content] of Object.entries(siteWithEmbargo)) {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content ?? "");
}

afterAll(() => {
  removeFolder(work);
});

/** Every byte of the built site, and of what is packed in its files, with the names of all files, in small letters. */
function build(at: string): string {
  const { status, stderr } = spawnSync(process.execPath, [buildScript, "--at", at], { cwd: root, encoding: "utf8" });
  expect(stderr.split("\n").filter((line) => !line.includes("warning: "))).toEqual([""]);
  expect(status).toBe(0);
  const files = readAll(join(root, "dist"));
  return [...files]
    .flatMap(([name, text]) => [name, text, ...unpack(Buffer.from(text, "latin1"))])
    .join("\n")
    .toLowerCase();
}

/** What a file holds that is compressed: a zip archive with its names, or gzip. */
function unpack(bytes: Buffer): string[] {
  if (bytes.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b]))) return [gunzipSync(bytes).toString("latin1")];
  const parts: string[] = [];
  for (let at = bytes.indexOf("PK\u0001\u0002"); at >= 0; at = bytes.indexOf("PK\u0001\u0002", at + 4)) {
    const [size, nameLength] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + size);
    const content = bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(data) : data;
    parts.push(bytes.toString("latin1", at + 46, at + 46 + nameLength), content.toString("latin1"));
  }
  return parts;
}

describe("no byte of a build tells of a record before its hour", () => {
  const words = canaries.map((word) => word.toLowerCase());

  test("nor of what points to it, in any file, packed ones too", () => {
    const bytes = build("2019-05-01T09:29");
    expect(bytes).toContain("datapackage.json");
    expect(words.filter((word) => bytes.includes(word))).toEqual([]);
    expect(bytes).not.toContain(secretId);
    expect(bytes).not.toContain("secret");
  });

  test("and from then on all that is published of it is there", () => {
    const bytes = build(embargo);
    expect(words.filter((word) => !bytes.includes(word))).toEqual([]);
  });
});
