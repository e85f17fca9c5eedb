import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { breach, formatIssue, headOf } from "../records/issue.ts";
import { fileMissing } from "../records/read.ts";
import { suggest } from "../records/nearest.ts";
import type { Command } from "./command.ts";
import { commands, type CommandName } from "./commands.ts";
import { describeCommand } from "./help.ts";

/** What a command was called with. */
export interface Arguments<Name extends CommandName> {
  readonly values: ReturnType<typeof parseArgs<Config<Name>>>["values"];
  /** What was written beside options. */
  readonly positionals: readonly string[];
  /** The folder of the site; for a command that makes one, the folder it was called in. */
  readonly root: string;
  /** A path that was written on the command line, from where it was called. */
  readonly resolvePath: (path: string) => string;
}

type Config<Name extends CommandName> = {
  readonly args: string[];
  readonly allowPositionals: boolean;
  readonly options: (typeof commands)[Name]["options"];
};

/**
 * Reads what a command was called with, by its entry in the table of commands, and goes to the folder of the site: Astro keeps what it makes below
 * the folder of its process. Prints the command's help where that is asked for, or what is wrong with the call, and then ends the process.
 */
export function readArguments<const Name extends CommandName>(name: Name): Arguments<Name> {
  const command: Command = commands[name];
  const args = process.argv.slice(2);
  const end = args.indexOf("--");
  const own = end === -1 ? args : args.slice(0, end);
  if (own.includes("--help") || own.includes("-h")) {
    console.log(describeCommand(name));
    process.exit(0);
  }
  const started = process.cwd();
  const refuse = (problem: string): never => {
    console.error(`${problem} Help: npx findings ${name} --help`);
    process.exit(1);
  };
  const problem = findProblem(name, args);
  if (problem !== undefined) refuse(problem);
  const config: Config<Name> = { args, allowPositionals: command.takes !== undefined, options: commands[name].options };
  const { values, positionals } = parseArgs(config);
  const written = "site" in values && typeof values.site === "string" ? values.site : ".";
  const root = resolve(started, written);
  if (!command.needsNoSite) goToSite(root, written);
  return { values, positionals, root, resolvePath: (path) => resolve(started, path) };
}

/** What is wrong with a call, in words; undefined where nothing is. */
export function findProblem(name: CommandName, args: readonly string[]): string | undefined {
  const command: Command = commands[name];
  const options: NonNullable<ParseArgsConfig["options"]> = command.options;
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === "positional" && command.takes === undefined)
      return `findings ${name} takes nothing but options, and “${token.value}” is none.`;
    if (token.kind !== "option") continue;
    const { rawName, value } = token;
    const option = command.options[token.name];
    if (!option || !rawName.startsWith("--"))
      return `There is no option ${rawName} of findings ${name}. ${suggest(rawName, listOptions(command), "options")}`;
    if (option.type === "string" && (value === undefined || value === ""))
      return `The option ${rawName} lacks its value: ${rawName} ${option.value ?? "<value>"}.`;
    if (option.type === "boolean" && value !== undefined) return `The option ${rawName} takes no value.`;
  }
  return undefined;
}

function listOptions({ options }: Command): string[] {
  return [...Object.keys(options), "help"].map((option) => `--${option}`);
}

/** Goes to the folder of a site; where there is none, says so and ends the process. */
function goToSite(root: string, written: string): void {
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    console.error(`There is no folder ${written}. Name the folder of a site: --site <folder>.`);
    process.exit(1);
  }
  process.chdir(root);
  if (existsSync(join(root, "data/site.yaml"))) return;
  const remedy = [
    `${root} is not the folder of a site: go to one, name one with --site <folder>, or make one with npx findings new site <folder>.`,
    "If it was one, restore the file from an earlier version.",
  ].join(" ");
  console.error(formatIssue(breach(fileMissing, headOf("data/site.yaml"), "The file is missing.", remedy)));
  process.exit(1);
}
