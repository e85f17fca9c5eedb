import { engineVersion } from "../model/engine-version.ts";
import type { CommandName } from "./commands.ts";
import { explainUnknown, findCommand, listCommandsOf } from "./find-command.ts";
import { describeCommands } from "./help.ts";

/** The programs of the commands. Each reads its own arguments. */
const programs: Readonly<Record<CommandName, () => Promise<unknown>>> = {
  "new site": () => import("./programs/new-site.ts"),
  "new document": () => import("./programs/new-document.ts"),
  "new indicator": () => import("./programs/new-indicator.ts"),
  "new framework": () => import("./programs/new-framework.ts"),
  "new table": () => import("./programs/new-table.ts"),
  "new meeting": () => import("./programs/new-meeting.ts"),
  "new plan": () => import("./programs/new-plan.ts"),
  "new thread": () => import("./programs/new-thread.ts"),
  "new correction": () => import("./programs/new-correction.ts"),
  "new redirect": () => import("./programs/new-redirect.ts"),
  "import national": () => import("./programs/import-national.ts"),
  "import sheet": () => import("./programs/import-sheet.ts"),
  "import report": () => import("./programs/import-report.ts"),
  "import ees": () => import("./programs/import-ees.ts"),
  "import results": () => import("./programs/import-results.ts"),
  "import outcomes": () => import("./programs/import-outcomes.ts"),
  check: () => import("./programs/check.ts"),
  dev: () => import("./programs/dev.ts"),
  start: () => import("./programs/start.ts"),
  build: () => import("./programs/build.ts"),
  verify: () => import("./programs/verify.ts"),
  release: () => import("./programs/release.ts"),
  host: () => import("./programs/host.ts"),
  compare: () => import("./programs/compare.ts"),
  due: () => import("./programs/due.ts"),
  publish: () => import("./programs/publish.ts"),
  rollback: () => import("./programs/rollback.ts"),
  migrate: () => import("./programs/migrate.ts"),
  "join-ledgers": () => import("./programs/join-ledgers.ts"),
  propose: () => import("./programs/propose.ts"),
  screen: () => import("./programs/screen.ts"),
  rename: () => import("./programs/rename.ts"),
  withdraw: () => import("./programs/withdraw.ts"),
  list: () => import("./programs/list.ts"),
  schemas: () => import("./programs/schemas.ts"),
  astro: () => import("./programs/astro.ts"),
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
