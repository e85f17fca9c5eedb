import { pairOf } from "../../importers/ees/file-pair.ts";
import { readListedPlaces } from "../../importers/ees/listed-places.ts";
import { screenEesFiles } from "../../importers/ees/screen.ts";
import { tellScreening } from "../../importers/ees/tell-screening.ts";
import { printIssues } from "../print-issues.ts";
import { readArguments } from "../read-arguments.ts";

process.exitCode = main() ? 0 : 1;

function main(): boolean {
  const { values, positionals, resolvePath } = readArguments("screen");
  const [written, ...others] = positionals;
  if (written === undefined || others.length > 0) {
    console.error("Name one data file, for example: npx findings screen absence.csv. Help: npx findings screen --help");
    return false;
  }
  const screening = screenEesFiles(
    pairOf(resolvePath(written)),
    readListedPlaces(values.lists === undefined ? undefined : resolvePath(values.lists)),
  );
  const { issues, summary } = tellScreening(screening);
  printIssues(issues);
  (screening.passes ? console.log : console.error)(summary);
  return screening.passes;
}
