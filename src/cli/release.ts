import { readArguments } from "./read-arguments.ts";
import { releaseSite } from "./release-site.ts";
import { today } from "./today.ts";
import { sbomFile, writeSbom } from "./write-sbom.ts";

const { root, positionals } = readArguments("release");
const [date = today(), ...others] = positionals;
if (others.length > 0) console.error("A release has one day: npx findings release 2019-04-01.");
const isReleased = others.length === 0 && (await releaseSite(root, date, { today: today() }));
if (isReleased) console.log(writeSbom(root) ?? `Commit ${sbomFile}, the list of packages, if it changed.`);
process.exitCode = isReleased ? 0 : 1;
