import { spawn } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { breach, headOf, type Issue } from "../../../src/records/issue.ts";
import type { BuiltSite } from "../../../src/verification/built-site.ts";
import { siteLink } from "../../../src/verification/link-faults.ts";
import { openLocalPlace } from "../../../src/cli/publish/local-place.ts";
import { openPlace, tryThere } from "../../../src/cli/publish/open-place.ts";
import type { Place } from "../../../src/cli/publish/place.ts";
import { publishSite, rollBack } from "../../../src/cli/publish/publish-site.ts";
import { openRemotePlace, readRemote } from "../../../src/cli/publish/remote-place.ts";

const project = join(import.meta.dirname, "../../..");
let home = "";
let root = "";
let target = "";

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "findings-"));
  root = join(home, "site");
  target = join(home, "web's folder");
  mkdirSync(join(root, "dist/about"), { recursive: true });
  writePage("One");
  writeFileSync(join(root, "dist/about/index.html"), page("About"));
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

/** A page that the check of a built site finds nothing in. */
const page = (title: string) =>
  `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title></head><body><main id="main"><h1>${title}</h1></main></body></html>`;
const writePage = (title: string) => {
  writeFileSync(join(root, "dist/index.html"), page(title));
};
const served = () => readFileSync(join(target, "current/index.html"), "utf8");
const publish = (place: Place, minute: number) =>
  publishSite(place, { root, findIssues, now: new Date(Date.UTC(2019, 4, 1, 9, minute)) });

/** Stands for the check of a built site, which has tests of its own. */
function findIssues(site: BuiltSite): Issue[] {
  const isBroken = new TextDecoder().decode(site.read("index.html")).includes("/none/");
  return isBroken ? [breach(siteLink, headOf("index.html"), "The link leads nowhere.", "Mend it.")] : [];
}

/** `ssh` that runs what it is given on this machine, and notes the host. */
function stubSsh(): void {
  const folder = join(home, "bin");
  mkdirSync(folder);
  writeFileSync(join(folder, "ssh"), `#!/bin/sh\necho "$1" >> "${home}/hosts"\nshift\nexec sh -c "$1"\n`);
  chmodSync(join(folder, "ssh"), 0o755);
  vi.stubEnv("PATH", `${folder}${delimiter}${process.env.PATH ?? ""}`);
}

describe.each([
  ["a folder of this machine", () => openLocalPlace(target)],
  [
    "a folder of another machine",
    () => {
      stubSsh();
      return openRemotePlace({ host: "web@example.org", path: target });
    },
  ],
] as const)("publishing in %s", (_, open) => {
  test("serves the built site, and then another in its place", async () => {
    const place = open();
    expect(await publish(place, 1)).toMatch(/^\d+ files published as 20190501T090100Z-[0-9a-f]{12}\./);
    expect(served()).toContain("One");
    writePage("Two");
    expect(await publish(place, 2)).toContain("1 site of before is kept");
    expect(served()).toContain("Two");
    expect(lstatSync(join(target, "current")).isSymbolicLink()).toBe(true);
  });

  test("goes back to the one before, to a named one, and forward again", async () => {
    const place = open();
    for (const [minute, title] of [
      [1, "One"],
      [2, "Two"],
      [3, "Three"],
    ] as const) {
      writePage(title);
      await publish(place, minute);
    }
    expect(await rollBack(place)).toContain("now serves 20190501T090200Z");
    expect(served()).toContain("Two");
    await rollBack(place);
    expect(served()).toContain("One");
    await expect(rollBack(place)).rejects.toThrow(/There is no site before the one that is served/);
    const newest = readdirSync(join(target, "releases")).sort().at(-1);
    await rollBack(place, newest);
    expect(served()).toContain("Three");
    await expect(rollBack(place, "monday")).rejects.toThrow(/No site monday is kept/);
  });

  test("keeps five, and the served one among them", async () => {
    const place = open();
    for (let minute = 1; minute <= 7; minute += 1) {
      writePage(`Site ${minute}`);
      await publish(place, minute);
    }
    expect(readdirSync(join(target, "releases"))).toHaveLength(5);
    for (let step = 0; step < 4; step += 1) await rollBack(place);
    expect(served()).toContain("Site 3");
    writePage("Site 8");
    await publish(place, 8);
    writePage("Site 9");
    await publish(place, 9);
    expect(served()).toContain("Site 9");
    expect(readdirSync(join(target, "releases"))).toHaveLength(5);
  });

  test("of the same site again changes nothing", async () => {
    const place = open();
    await publish(place, 1);
    expect(await publish(place, 2)).toContain("is served already");
    expect(readdirSync(join(target, "releases"))).toHaveLength(1);
  });

  test("keeps the date of a file that is the same, and not that of one that changed", async () => {
    const place = open();
    const before = new Date(Date.UTC(2018, 0, 1));
    for (const file of ["index.html", "about/index.html"]) utimesSync(join(root, "dist", file), before, before);
    await publish(place, 1);
    for (const file of ["index.html", "about/index.html"]) utimesSync(join(target, "current", file), before, before);
    writePage("Two");
    writeFileSync(join(root, "dist/about/index.html"), page("About"));
    await publish(place, 2);
    expect(statSync(join(target, "current/about/index.html")).mtimeMs).toBe(before.getTime());
    expect(statSync(join(target, "current/index.html")).mtimeMs).not.toBe(before.getTime());
  });

  test("is refused where the served folder is no link", async () => {
    mkdirSync(join(target, "current"), { recursive: true });
    writeFileSync(join(target, "current/index.html"), "ours");
    await expect(publish(open(), 1)).rejects.toThrow(/is a folder and not a link of this command/);
    expect(served()).toBe("ours");
  });

  test("is refused where the site is not whole", async () => {
    const place = open();
    await publish(place, 1);
    writeFileSync(join(root, "dist/index.html"), page("Two").replace("</h1>", '</h1><a href="/none/">gone</a>'));
    expect(await publish(place, 2)).toBeUndefined();
    expect(served()).toContain("One");
  });
});

test("a place on another machine is told from a folder", () => {
  expect(readRemote("web@example.org:/var/www")).toEqual({ host: "web@example.org", path: "/var/www" });
  expect(readRemote("web:~/site")).toEqual({ host: "web", path: "~/site" });
  for (const folder of ["/var/www", "C:\\sites", "../web", "-oProxyCommand=x:/y", "-F@web:/y"])
    expect(readRemote(folder)).toBeUndefined();
});

test("a place that cannot be one is said in words", async () => {
  const file = join(home, "file");
  writeFileSync(file, "");
  const tell = (place: string) =>
    tryThere(() =>
      publishSite(
        openPlace(place, (path) => path),
        { root, findIssues: () => [], now: new Date() },
      ),
    );
  const said = () => vi.mocked(console.error).mock.calls.flat().join("\n");
  expect(await tell(file)).toBe(false);
  expect(said()).toContain("A file lies where a folder is needed");
  symlinkSync(join(home, "nowhere"), join(home, "link"));
  expect(await tell(join(home, "link/served"))).toBe(false);
  expect(said()).toContain("is a link that leads nowhere");
  expect(await tell(join(root, "dist/served"))).toBe(false);
  expect(said()).toContain("lies in the built site");
  expect(readdirSync(join(root, "dist")).sort()).toEqual(["about", "index.html"]);
});

test("another machine that cannot be reached is said in words", async () => {
  stubSsh();
  writeFileSync(join(home, "bin/ssh"), "#!/bin/sh\nexit 255\n");
  await expect(publish(openRemotePlace({ host: "web", path: target }), 1)).rejects.toThrow("ssh ended with 255");
});

test("another machine that refuses in the middle is said in words, and nothing waits for it", async () => {
  stubSsh();
  // More than a pipe holds, so that what sends it would wait for ever.
  writeFileSync(join(root, "dist/about/large.txt"), "text".repeat(500_000));
  const script = `#!/bin/sh\ncase "$2" in *"tar -xf"*) exit 3;; esac\nexec sh -c "$2"\n`;
  writeFileSync(join(home, "bin/ssh"), script);
  await expect(publish(openRemotePlace({ host: "web", path: target }), 1)).rejects.toThrow("ssh ended with 3");
  await vi.waitFor(() => {
    expect(process.getActiveResourcesInfo()).not.toContain("ProcessWrap");
  });
});

test("a file that cannot be sent is said in words, and what is served stays", async () => {
  stubSsh();
  const place = openRemotePlace({ host: "web", path: target });
  await publish(place, 1);
  writePage("Two");
  const script = `#!/bin/sh\ncase "$1" in -cf) exit 2;; esac\ncat > /dev/null\n`;
  writeFileSync(join(home, "bin/tar"), script, { mode: 0o755 });
  await expect(publish(place, 2)).rejects.toThrow("tar ended with 2");
  expect(served()).toContain("One");
});

test("what is published on another machine may be read by its web server, whatever the rights of new files are there", async () => {
  stubSsh();
  writeFileSync(join(home, "bin/ssh"), `#!/bin/sh\numask 077\nexec sh -c "$2"\n`);
  await publish(openRemotePlace({ host: "web", path: target }), 1);
  expect(statSync(join(target, "current/about")).mode & 0o777).toBe(0o755);
  expect(statSync(join(target, "releases")).mode & 0o777).toBe(0o755);
});

test("a command that is killed at any step leaves the old site or the new one, whole", async () => {
  const place = openLocalPlace(target);
  await publish(place, 1);
  for (let number = 0; number < 400; number += 1) writeFileSync(join(root, `dist/about/${number}.txt`), "text");
  writePage("Two");
  const script = `import { openLocalPlace } from "${project}/src/cli/publish/local-place.ts";
    const place = openLocalPlace(${JSON.stringify(target)});
    place.put(${JSON.stringify(join(root, "dist"))}, "20190501T090200Z-000000000000");
    place.serve("20190501T090200Z-000000000000");`;
  for (const afterCount of [0, 1, 100, 399]) {
    const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", script], { stdio: "ignore" });
    const ended = new Promise((resolve) => child.once("close", resolve));
    while (child.exitCode === null && countFiles(join(target, "releases")) < afterCount)
      await new Promise((resolve) => setTimeout(resolve, 1));
    child.kill("SIGKILL");
    await ended;
    const name = readlinkSync(join(target, "current"));
    const whole = name.endsWith("000000000000") ? 402 : 2;
    expect(countFiles(join(target, name))).toBe(whole);
    expect([/One/, /Two/].filter((title) => title.test(served()))).toHaveLength(1);
  }
});

function countFiles(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
}
