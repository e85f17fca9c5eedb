import { suggest } from "../records/nearest.ts";
import { commands, listCommandNames, type CommandName } from "./commands.ts";

/** The command that words on the command line begin with: of two words before one of one. Undefined where none is meant. */
export function findCommand([first = "", second = ""]: readonly string[]): CommandName | undefined {
  return [`${first} ${second}`, first].find(isCommand);
}

/** Names of the commands of two words that begin with a word, in the order of the help: of `new`, for example, `new site`. */
export function listCommandsOf(word: string): CommandName[] {
  return listCommandNames().filter((name) => name.startsWith(`${word} `));
}

/** Says that words name no command, with what comes nearest or what the first of them may be followed by. */
export function explainUnknown([first = "", second]: readonly string[]): string {
  const followed = listCommandsOf(first);
  if (followed.length === 0)
    return `There is no command ${first}. ${suggest(first, listCommandNames(), "commands")} What each does: npx findings --help`;
  const seconds = followed.map((name) => name.slice(first.length + 1));
  const problem =
    second === undefined || second.startsWith("-")
      ? `findings ${first} lacks what comes after it: ${seconds.join(", ")}.`
      : `There is no command ${first} ${second}. ${suggest(second, seconds, `words after ${first}`)}`;
  return `${problem} What each does: npx findings ${first} --help`;
}

function isCommand(words: string): words is CommandName {
  return Object.hasOwn(commands, words);
}
