import { engineVersion } from "../model/engine-version.ts";
import type { Command } from "./command.ts";
import { commands, listCommandNames, type CommandName } from "./commands.ts";

/** What `--help` prints: every command in a line, or those of a first word. */
export function describeCommands(names: readonly CommandName[] = listCommandNames()): string {
  const width = Math.max(...names.map((name) => name.length));
  return [
    `Findings ${engineVersion} makes the website on which a council publishes what inspectors, assessors and the council say about services for children.`,
    "",
    "npx findings <command> [options], in the folder of a site",
    "",
    ...names.map((name) => `  ${name.padEnd(width)}  ${commands[name].what}`),
    "",
    "One of them in full: npx findings <command> --help",
  ].join("\n");
}

/** What `--help` prints of one command: what it does, what it takes, and an example. */
export function describeCommand(name: CommandName): string {
  const command: Command = commands[name];
  const options = Object.entries(command.options).map(
    ([option, { what, value }]) => [`--${option}${value === undefined ? "" : ` ${value}`}`, what] as const,
  );
  const all = [...options, ["--help", "print this"] as const];
  const width = Math.max(...all.map(([option]) => option.length));
  const [example, outcome] = command.example;
  return [
    `findings ${name} ${command.what}`,
    "",
    `Usage: npx findings ${[name, command.takes, "[options]"].filter((part) => part !== undefined).join(" ")}`,
    "",
    ...all.map(([option, what]) => `  ${option.padEnd(width)}  ${what}`),
    "",
    `Example: ${example}`,
    `  ${outcome}`,
  ].join("\n");
}
