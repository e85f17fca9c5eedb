/** An option of a command, as `parseArgs` takes it, with what helps to use it. */
export interface CommandOption {
  readonly type: "string" | "boolean";
  /** What it does, in a few words. */
  readonly what: string;
  /** What is written after it, for example `<day>`. An option without one is a switch. */
  readonly value?: string;
}

/** A command of the engine as its help explains it. */
export interface Command {
  /** What it does, in one sentence. */
  readonly what: string;
  /** What is written after its name beside options, for example `[day]`; nothing where it takes only options. */
  readonly takes?: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** How it is used, and what comes of it. */
  readonly example: readonly [command: string, outcome: string];
  /** Whether it works without the folder of a site: because it makes one, or reads only built ones. */
  readonly needsNoSite?: true;
  /** Left out of the help: it serves the engine's own repository. */
  readonly hidden?: true;
}

/** The option of every command that works on a site. */
export const siteOption = {
  type: "string",
  value: "<folder>",
  what: "the folder of the site; without it, the folder you are in",
} as const satisfies CommandOption;
