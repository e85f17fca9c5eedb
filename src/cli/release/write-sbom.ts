import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where the list of all parts of the software lies, to be committed with a release. */
export const sbomFile = "sbom.cdx.json";

/**
 * Writes the list of all packages that the site is made with (CycloneDX 1.5, from npm's lock file, without those for tests), as it is
 * asked for when software is bought. Without its clock and random number, so that it changes only when a package does. Returns what is
 * wrong, if something is: a release does not fail by it. https://docs.npmjs.com/cli/v11/commands/npm-sbom
 */
export function writeSbom(root: string): string | undefined {
  const npm = process.env["npm_execpath"];
  if (npm === undefined) return `${sbomFile} was not written: run the release with npm run release.`;
  const args = [npm, "sbom", "--sbom-format", "cyclonedx", "--package-lock-only", "--omit", "dev"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) return `${sbomFile} was not written: ${(stderr || stdout).trim().split("\n")[0] ?? ""}`;
  writeFileSync(join(root, sbomFile), `${JSON.stringify(settle(JSON.parse(stdout) as Sbom), undefined, 1)}\n`);
  return undefined;
}

interface Sbom {
  readonly metadata: { readonly component: object };
  readonly [part: string]: unknown;
}

/** The list without what differs between two runs: the time, a random number and the name of the folder. */
export function settle(sbom: Sbom): object {
  const { metadata } = sbom;
  const component = { ...metadata.component, name: "findings" };
  return { ...sbom, serialNumber: undefined, metadata: { ...metadata, timestamp: undefined, component } };
}
