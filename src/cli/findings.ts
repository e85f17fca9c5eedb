import { engineVersion } from "../model/engine-version.ts";
import { suggest } from "../records/nearest.ts";
import { commands, listCommandNames, type CommandName } from "./commands.ts";
import { describeCommands } from "./help.ts";

/** The programs of the commands. Each reads its own arguments. */
const programs: Readonly<Record<CommandName, () => Promise<unknown>>> = {
  new: () => import("./new.ts"),
  check: () => import("./check.ts"),
  dev: () => import("./dev.ts"),
  start: () => import("./start.ts"),
  build: () => import("./build.ts"),
  verify: () => import("./verify.ts"),
  release: () => import("./release.ts"),
  migrate: () => import("./migrate.ts"),
  "join-ledgers": () => import("./join-ledgers.ts"),
  list: () => import("./list.ts"),
  astro: () => import("./astro.ts"),
};

const [, script = "", name, ...args] = process.argv;
if (name === undefined || ["--help", "-h", "help"].includes(name)) console.log(describeCommands());
else if (["--version", "-v"].includes(name)) console.log(engineVersion);
else if (isCommand(name)) {
  process.argv = [process.execPath, script, ...args];
  await programs[name]();
} else {
  console.error(
    `There is no command ${name}. ${suggest(name, listCommandNames(), "commands")} What each does: npx findings --help`,
  );
  process.exitCode = 1;
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(commands, word);
}
