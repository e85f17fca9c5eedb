import { createInterface } from "node:readline";
import type { Question } from "./new-kinds.ts";

/** Asks what the options do not answer, a line each, and gives all answers by option. An empty line, or the end of what is read, leaves a question open. */
export async function ask(
  questions: readonly Question[],
  given: Readonly<Record<string, unknown>>,
): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  const open: Question[] = [];
  for (const question of questions) {
    const value = given[question.option];
    if (typeof value === "string") answers[question.option] = value;
    else open.push(question);
  }
  if (open.length === 0) return answers;
  const lines = createInterface({ input: process.stdin });
  const reader = lines[Symbol.asyncIterator]();
  for (const { option, asks } of open) {
    process.stderr.write(`${asks}? `);
    const { value, done } = await reader.next();
    if (done === true) break;
    if (value.trim() !== "") answers[option] = value.trim();
  }
  lines.close();
  return answers;
}
