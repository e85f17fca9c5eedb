import { pairOf } from "../../importers/ees/file-pair.ts";
import { readEes } from "../../importers/ees/figures/import-ees.ts";
import { readMeasure } from "../../importers/ees/figures/read-measure.ts";
import { readListedPlaces } from "../../importers/ees/listed-places.ts";
import { screenEesFiles } from "../../importers/ees/screen.ts";
import { judgeForImport, tellScreening } from "../../importers/ees/tell-screening.ts";
import { ImportRefused } from "../../importers/records/problem.ts";
import { finishImport } from "../imports/finish-import.ts";
import { printIssues } from "../print-issues.ts";
import { readArguments } from "../read-arguments.ts";
import { today } from "../today.ts";

const { root, values, positionals, resolvePath } = readArguments("import ees");
process.exitCode = await finishImport(root, {
  isTried: values["dry-run"] === true,
  positionals,
  example: 'npx findings import ees absence.csv --indicator absence --title "Pupil absence" --issued 2025-03-20',
  read: (site, path) => {
    const files = pairOf(resolvePath(path));
    const lists = readListedPlaces(values.lists === undefined ? undefined : resolvePath(values.lists));
    const screening = judgeForImport(screenEesFiles(files, lists));
    const { issues, summary } = tellScreening(screening);
    // A note is on files for the service's interface for programs, which this one is not read for.
    printIssues(issues.filter(({ severity }) => severity !== "note"));
    if (!screening.passes || !screening.pair) {
      const remedy = "Mend what is said above, or ask the publisher; nothing is taken from a file that fails.";
      throw new ImportRefused([{ file: files.data.name, problem: summary, remedy }]);
    }
    const { title, issued, publisher, address } = values;
    const call = {
      ...{ path: files.data.path, id: values.as, day: today(), citation: { title, issued, publisher, address } },
      measure: readMeasure(values, screening.pair),
    };
    return Promise.resolve(readEes(site, screening.pair, call));
  },
});
