import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const root = join(import.meta.dirname, "../..");

/** A file of the engine. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** Texts of the engine, apart from its library, whose lists are names and facts. */
export function readEngine(): SourceText[] {
  return readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path).split(sep).join("/"), text: readFileSync(path, "utf8") }))
    .filter(({ path }) => !path.startsWith("src/library/"));
}

/** A text without its comments. */
export function withoutComments({ path, text }: SourceText): SourceText {
  return { path, text: text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:"'`])\/\/.*$/gm, "") };
}
