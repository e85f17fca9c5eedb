import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { authorities, regions } from "../../src/library/authorities.ts";
import { engineVersion } from "../../src/model/engine-version.ts";
import { fixtureSiteFolder } from "../small-build.ts";
import { environment, installEngine, packEngine, type } from "./install-engine.ts";

// An engine as it is handed to a council: packed, installed in an empty folder outside the project, and tried by hand.
const work = mkdtempSync(join(tmpdir(), "findings-installed-"));
const site = join(work, "site");
const engine = join(site, "node_modules/findings");
const typed = ["npm install findings.tgz"];
let server: ChildProcess | undefined;
let address = "";

const letter = `---
title: Monitoring visit to services for children in Calderdale
shortTitle: Letter 2019
kind: monitoring-letter
published: 2019-02-14
publisher: Example inspectorate
areas: [calderdale]
summary: The inspectors saw steady work with families.
source:
  description: Letter of two pages
  address: https://example.org/letters/2019.pdf
  licence: Crown copyright
---

## What the inspectors saw

Social workers see :figure[91.4%]{indicator=visits-in-time area=calderdale period=2019-01} of children in time.
`;

const indicator = `title: Children in care who were visited in time
shortTitle: Visits in time
definition: The share of children in care whose last visit by a social worker was in time.
unit: percent
decimals: 1
polarity: higher-is-better
denominator: unknown
periodKind: month
topic: looked-after-children
source:
  document: letter-2019
  place: Paragraph 2
`;

const observations =
  "area,period,value,document,place\ncalderdale,2018-12,90.2,letter-2019,Paragraph 2\ncalderdale,2019-01,91.4,letter-2019,Paragraph 2\n";

beforeAll(async () => {
  mkdirSync(site);
  const pack = packEngine(work);
  if (installEngine(pack, site)) console.warn("The registry was not reached: the project's packages stand in.");
  tell("npx findings new site . --authority Calderdale");
  write("content/documents/2019/letter-2019.md", letter);
  write("data/indicators/visits-in-time.yaml", indicator);
  write("data/observations/visits-in-time.csv", observations);
  address = await start("npx findings start");
}, 400_000);

afterAll(async () => {
  if (server?.pid !== undefined && server.exitCode === null) {
    const ended = once(server, "exit");
    process.kill(-server.pid, "SIGTERM");
    await ended;
  }
  rmSync(work, { recursive: true, force: true });
});

describe("a site of one letter and one indicator", () => {
  test("is served after few commands", () => {
    expect(typed.length).toBeLessThanOrEqual(6);
  });

  test("holds its records, and nothing of the engine but its name", () => {
    const own = readdirSync(site).filter((name) => !name.startsWith(".") && !/^package(?:-lock)?\.json$/.test(name));
    const brought = ["Containerfile", "LICENCE.md", "README.md", "schemas"];
    expect(own.sort()).toEqual([...brought, "content", "data", "dist", "node_modules"].sort());
  });

  test("shows the letter with its figure, and the indicator with its chart", async () => {
    expect(await read("documents/letter-2019/")).toContain("91.4%");
    const page = await read("indicators/visits-in-time/");
    expect(page).toContain("<svg");
    expect(page).toContain("Letter 2019, Paragraph 2");
  });

  test("leads from the home page to every page and file that it names", async () => {
    const seen = new Map<string, number>();
    const waiting = [address];
    for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
      if (seen.has(url)) continue;
      const response = await fetch(url);
      seen.set(url, response.status);
      if (!response.headers.get("content-type")?.includes("text/html")) continue;
      for (const [, link = ""] of (await response.text()).matchAll(/ (?:href|src)="([^"#]+)/g)) {
        const target = new URL(link.replaceAll("&amp;", "&"), url);
        if (target.origin === new URL(address).origin) waiting.push(`${target.origin}${target.pathname}`);
      }
    }
    expect([...seen].filter(([, status]) => status !== 200)).toEqual([]);
    expect(seen.size).toBeGreaterThan(30);
  });

  test("is checked by the installed engine, which says its version and knows no other command", () => {
    expect(type("npx findings check", site).status).toBe(0);
    expect(type("npx findings --version", site).stdout).toBe(`${engineVersion}\n`);
    expect(type("npx findings bild", site).stderr).toContain("Did you mean build?");
  });

  test("is proved by the installed engine, as far as it needs nothing more", () => {
    const { status, stdout } = type("npx findings verify --quick", site);
    expect(stdout).toMatch(/ 0 found faults/);
    expect(status).toBe(0);
  });

  test("is checked with the Node of the machine, or where that is too old with the one that came with the engine", () => {
    const { status, stdout } = type("node node_modules/findings/bin/findings.mjs check", site);
    expect(stdout).toContain("1 document, 1 indicator and 2 observations are in order.");
    expect(status).toBe(0);
  });
});

test("a site that lies elsewhere and has no packages is made by the installed engine", () => {
  const other = join(work, "elsewhere");
  cpSync(fixtureSiteFolder("shire-county"), other, { recursive: true });
  const { status, stderr } = type(`npx findings build --site "${other}"`, site);
  expect(stderr).not.toMatch(/error|failed to resolve/i);
  expect(status).toBe(0);
  expect(readFileSync(join(other, "dist/accessibility/index.html"), "utf8")).toContain("</html>");
  expect(readdirSync(join(other, "dist/assets")).some((name) => name.endsWith(".js"))).toBe(true);
});

describe("the package", () => {
  const files = () =>
    readdirSync(engine, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(engine.length + 1))
      .filter((file) => !file.startsWith("node_modules"));

  test("has the engine and what officers read, and neither tests, records nor TypeScript", () => {
    const top = new Set(files().map((file) => file.split("/")[0]));
    expect([...top].sort()).toEqual(["LICENSE", "README.md", "bin", "docs", "lib", "package.json"]);
    expect(
      files().filter((file) => /\.(?:ts|mdx|csv|ya?ml)$|\.test\.|(?:^|\/)(?:tests|fixtures)\//.test(file)),
    ).toEqual([]);
  });

  test("names no place but in the library's lists", () => {
    const places = [...new Set([...authorities.map(({ name }) => name), ...regions.values()])];
    const inCode = findWords(places.filter((name) => name !== "Reading" && name !== "Calderdale"));
    const inAll = findWords(["Barnet", "Harrow", "London", "Hertfordshire", "Enfield", "Camden"]);
    const code = files().filter((file) => /^(?:lib|bin)\//.test(file) && !file.startsWith("lib/library/"));
    const texts = files().filter((file) => !file.startsWith("lib/library/"));
    expect([...code.flatMap(inCode), ...texts.flatMap(inAll)]).toEqual([]);
  });

  function findWords(words: readonly string[]): (file: string) => string[] {
    const pattern = new RegExp(
      `(?<![\\w])(?:${words.map((word) => word.replace(/[^\w\s]/g, "\\$&")).join("|")})(?!\\w)`,
      "g",
    );
    return (file) =>
      [...readFileSync(join(engine, file), "utf8").matchAll(pattern)].map(([word]) => `${file}: ${word}`);
  }
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
}

function tell(line: string): void {
  typed.push(line);
  const { status, stderr } = type(line, site);
  if (status !== 0) throw new Error(`${line}:\n${stderr}`);
}

/** Types a line that serves the site, and gives its address. */
async function start(line: string): Promise<string> {
  typed.push(line);
  const child = spawn(line, {
    cwd: site,
    env: environment,
    shell: true,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  server = child;
  let output = "";
  return new Promise((resolve, reject) => {
    const listen = (data: Buffer) => {
      output += data.toString();
      const found = /The site is at (\S+\/)\./.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", (code) => {
      reject(new Error(`${line} ended with ${code}:\n${output}`));
    });
  });
}

async function read(path: string): Promise<string> {
  return (await fetch(new URL(path, address))).text();
}
