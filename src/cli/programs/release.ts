import { readMoment } from "../moment.ts";
import { readArguments } from "../read-arguments.ts";
import { releaseSite } from "../release/release-site.ts";
import { today } from "../today.ts";
import { sbomFile, writeSbom } from "../release/write-sbom.ts";

const { root, positionals, values } = readArguments("release");
process.exitCode = (await release()) ? 0 : 1;

async function release(): Promise<boolean> {
  const at = readMoment(values.at);
  if (!at) return false;
  const [date = values.at?.slice(0, 10) ?? at.day, ...others] = positionals;
  if (others.length > 0) {
    console.error("A release has one day: npx findings release 2019-04-01.");
    return false;
  }
  if (!(await releaseSite(root, date, { today: today(), moment: at.moment, isMomentGiven: values.at !== undefined })))
    return false;
  console.log(writeSbom(root) ?? `Commit ${sbomFile}, the list of packages, if it changed.`);
  return true;
}
