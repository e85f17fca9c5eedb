import { join } from "node:path";
import { writeSettings } from "../../library/site-template/settings.ts";
import { licences } from "../../library/licences.ts";
import { ImportRefused } from "../../importers/records/problem.ts";
import { tellProblems } from "../imports/finish-import.ts";
import { describeNewSite } from "../new-site/describe-new-site.ts";
import { makeSite, openFiles } from "../new-site/make-site.ts";
import { readNationalRecords, type NationalRecords } from "../imports/national-records.ts";
import { readArguments } from "../read-arguments.ts";
import { today } from "../today.ts";
import { findObstacle } from "../write-folder.ts";

const { values, positionals, resolvePath } = readArguments("new site");
process.exitCode = (await main()) ? 0 : 1;

async function main(): Promise<boolean> {
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) {
    console.error(
      "Say where to make it, and for whom, for example: npx findings new site . --authority Calderdale. Help: npx findings new site --help",
    );
    return false;
  }
  const day = today();
  try {
    const { national, all } = values;
    if (all && national === undefined) {
      console.error(
        "A site about all authorities begins with their figures: --national and the file. No site was made.",
      );
      return false;
    }
    // What is wrong with the folder and the council is told before a large file is read.
    const beginning = national === undefined ? undefined : await begin(folder, resolvePath(national), day);
    const { text, made } = makeSite(folder, {
      ...values,
      ...{ beginning, day, engineFolder: join(import.meta.dirname, "../../..") },
    });
    (made ? console.log : console.error)([text, ...(made ? (beginning?.lines ?? []) : [])].join("\n"));
    return made;
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    console.error(`${tellProblems(error)}\nNo site was made.`);
    return false;
  }
}

/** The national figures for the council; undefined where the answers are wrong, which `makeSite` then tells. */
async function begin(folder: string, file: string, day: string): Promise<NationalRecords | undefined> {
  const [licence] = licences;
  if (findObstacle(folder) !== undefined || !licence) return undefined;
  const described = describeNewSite(values, { day, engine: "", licence });
  if ("problem" in described) return undefined;
  const { site } = described;
  const source = openFiles(new Map([["data/site.yaml", writeSettings(site)]]));
  return readNationalRecords(source, file, {
    ...{ area: site.isNational ? undefined : site.area.id, issued: values.issued, day },
  });
}
