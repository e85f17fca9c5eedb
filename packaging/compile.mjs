/*
 * The package ships `lib`, not `src`. Node runs no TypeScript below `node_modules`. `npm pack` writes `lib`, the same tree with TypeScript
 * as JavaScript, browser scripts too, and with the endings of imports changed in components: one rule for all files, and nothing for the
 * bundler to find out. `bin/findings.mjs` takes `src` where it is. `tests/site/installed.test.ts` proves the package, not the checkout.
 */
/**
 * Writes `lib`, which the package ships in the place of `src`: TypeScript becomes JavaScript, because Node runs no TypeScript below
 * node_modules; components and styles stay as they are but for the endings of what they import. `npm pack` runs it.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const engine = join(dirname(fileURLToPath(import.meta.url)), "..");
const [from, to] = [join(engine, "src"), join(engine, "lib")];

/** Drawn by tests only. */
const examples = /(?:^|[\\/])examples\.ts$/;

/** What is imported: of a file, by a call, or for its effect. */
const importOfFile = /(\b(?:from|import)\s*\(?\s*)(["'`])(\.{1,2}\/[^"'`]+)\2/g;

rmSync(to, { recursive: true, force: true });
const written = readdirSync(from, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(from.length + 1))
  .filter((file) => !examples.test(file))
  .map(compile);
const missing = written.flatMap(findMissing);
if (missing.length > 0) throw new Error(`lib is not whole:\n${missing.join("\n")}`);

/** Writes one file of `src`, and gives its name in `lib`. */
function compile(file) {
  const target = file.replace(/\.ts$/, ".js");
  mkdirSync(dirname(join(to, target)), { recursive: true });
  if (file.endsWith(".ts")) writeFileSync(join(to, target), transpile(readFileSync(join(from, file), "utf8"), file));
  else if (file.endsWith(".astro"))
    writeFileSync(join(to, target), nameJavaScript(readFileSync(join(from, file), "utf8")));
  else copyFileSync(join(from, file), join(to, target));
  return target;
}

function transpile(text, fileName) {
  const { outputText, diagnostics = [] } = ts.transpileModule(text, {
    fileName,
    reportDiagnostics: true,
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ESNext,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: true,
    },
  });
  if (diagnostics.length > 0)
    throw new Error(`${fileName}: ${ts.flattenDiagnosticMessageText(diagnostics[0].messageText, "\n")}`);
  return outputText;
}

function nameJavaScript(text) {
  return text.replace(
    importOfFile,
    (_, before, quote, path) => `${before}${quote}${path.replace(/\.ts$/, ".js")}${quote}`,
  );
}

/** What a file imports and `lib` has not. */
function findMissing(file) {
  if (!/\.(?:js|astro)$/.test(file)) return [];
  const imported = [...readFileSync(join(to, file), "utf8").matchAll(importOfFile)].map(([, , , path]) => path);
  return imported
    .filter((path) => !existsSync(join(to, dirname(file), path)))
    .map((path) => `${file} imports ${path}, which is not there.`);
}
