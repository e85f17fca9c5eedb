import { appendFileSync } from "node:fs";

/** What is noted at the end of a part of a build. */
export interface StageEnd {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Seconds that this process has spent on processors so far. */
  readonly processorSeconds: number;
}

/** Notes that a part of a build has ended, for those who measure it: a line of JSON in the file that the variable FINDINGS_STAGES names. */
export function endStage(name: string): void {
  const file = process.env["FINDINGS_STAGES"];
  if (file === undefined) return;
  const { user, system } = process.cpuUsage();
  const end: StageEnd = { name, at: Date.now(), processorSeconds: (user + system) / 1e6 };
  appendFileSync(file, `${JSON.stringify(end)}\n`);
}
