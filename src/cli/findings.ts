import { engineVersion } from "../model/engine-version.ts";
import type { CommandName } from "./commands.ts";
import { explainUnknown, findCommand, listCommandsOf } from "./find-command.ts";
import { describeCommands } from "./help.ts";

/** The programs of the commands. Each reads its own arguments. */
const programs: Readonly<Record<CommandName, () => Promise<unknown>>> = {
  "new site": () => import("./new-site.ts"),
  "new document": () => import("./new-document.ts"),
  "new indicator": () => import("./new-indicator.ts"),
  "new framework": () => import("./new-framework.ts"),
  "new table": () => import("./new-table.ts"),
  "new meeting": () => import("./new-meeting.ts"),
  "new plan": () => import("./new-plan.ts"),
  "new thread": () => import("./new-thread.ts"),
  "new correction": () => import("./new-correction.ts"),
  "new redirect": () => import("./new-redirect.ts"),
  "import national": () => import("./import-national.ts"),
  "import sheet": () => import("./import-sheet.ts"),
  "import report": () => import("./import-report.ts"),
  "import ees": () => import("./import-ees.ts"),
  "import results": () => import("./import-results.ts"),
  "import outcomes": () => import("./import-outcomes.ts"),
  check: () => import("./check.ts"),
  dev: () => import("./dev.ts"),
  start: () => import("./start.ts"),
  build: () => import("./build.ts"),
  verify: () => import("./verify.ts"),
  release: () => import("./release.ts"),
  host: () => import("./host.ts"),
  compare: () => import("./compare.ts"),
  due: () => import("./due.ts"),
  publish: () => import("./publish.ts"),
  rollback: () => import("./rollback.ts"),
  migrate: () => import("./migrate.ts"),
  "join-ledgers": () => import("./join-ledgers.ts"),
  propose: () => import("./propose.ts"),
  screen: () => import("./screen.ts"),
  rename: () => import("./rename.ts"),
  withdraw: () => import("./withdraw.ts"),
  list: () => import("./list.ts"),
  schemas: () => import("./schemas.ts"),
  astro: () => import("./astro.ts"),
};

const [, script = "", ...words] = process.argv;
const [first] = words;
const called = findCommand(words);
if (first === undefined || ["--help", "-h", "help"].includes(first)) console.log(describeCommands());
else if (["--version", "-v"].includes(first)) console.log(engineVersion);
else if (called) {
  process.argv = [process.execPath, script, ...words.slice(called.split(" ").length)];
  await programs[called]();
} else if (listCommandsOf(first).length > 0 && words.some((word) => ["--help", "-h"].includes(word)))
  console.log(describeCommands(listCommandsOf(first)));
else {
  console.error(explainUnknown(words));
  process.exitCode = 1;
}
