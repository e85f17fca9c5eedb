import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire, stripTypeScriptTypes } from "node:module";
import { dirname, join } from "node:path";
import type { EditorSettings } from "../../contract/editor.ts";
import { editorFolder } from "../../model/addresses.ts";

/** What the page of the editor may load: scripts, fonts and workers of its own site only, and the repository where it is kept. */
const policyOf = (host: string | undefined) =>
  [
    ...[
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self' 'unsafe-inline'",
      "font-src 'self'",
    ],
    ...["img-src 'self' blob: data:", "media-src 'self' blob:", "worker-src 'self' blob:"],
    ["connect-src 'self' blob: data:", ...(host === undefined ? [] : [host])].join(" "),
    ...["form-action 'none'", "base-uri 'none'"],
  ].join("; ");

/** The version of the package that the editor was tried with. */
export const packageVersion = "0.221.1";

/** What is missing for the editor, in words; undefined where it was written. */
export type EditorProblem = string | undefined;

/** Writes the editor into a site that is built: its page, its script and settings, and the package that it runs. */
export function writeEditor(folder: string, title: string, { host, ...settings }: EditorSettings): EditorProblem {
  const packages = findPackages();
  if (!packages)
    return (
      "The editor needs the package @sveltia/cms, which is not installed here. Run: npm install --save-dev --save-exact @sveltia/cms@" +
      packageVersion
    );
  const target = join(folder, editorFolder);
  mkdirSync(target, { recursive: true });
  cpSync(packages.cms, join(target, "cms"), { recursive: true, filter: (file) => !file.endsWith(".map") });
  takeOwnFonts(join(target, "cms"));
  cpSync(packages.yaml, join(target, "yaml"), { recursive: true });
  for (const name of ["editor", "record-text", "keep-empty", "edit-yaml", "print-yaml"])
    writeFileSync(join(target, `${name}.js`), readScript(name));
  writeFileSync(join(target, "settings.json"), JSON.stringify(settings));
  writeFileSync(join(target, "index.html"), writePage(title, policyOf(host)));
  return undefined;
}

/** The package brings its fonts along and asks another host for them: it is told where they lie. */
function takeOwnFonts(folder: string): void {
  const script = join(folder, "index.js");
  const assets = readdirSync(join(folder, "assets"));
  const elsewhere = /https:\/\/[\w.-]+\/fontsource\/fonts\/([\w-]+?)(?::vf)?@[\d.]+\/([\w-]+)\.woff2/g;
  const text = readFileSync(script, "utf8").replace(elsewhere, (address: string, font: string, form: string) => {
    const own = assets.find((name) => name.startsWith(`${font}-${form}-`) && name.endsWith(".woff2"));
    return own === undefined ? address : `cms/assets/${own}`;
  });
  writeFileSync(script, text);
}

function findPackages(): { readonly cms: string; readonly yaml: string } | undefined {
  try {
    const require = createRequire(import.meta.url);
    const cms = dirname(require.resolve("@sveltia/cms"));
    const yaml = join(dirname(require.resolve("yaml/package.json")), "browser");
    return { cms, yaml };
  } catch {
    return undefined;
  }
}

/** A script of the editor as JavaScript, which imports what lies beside it. */
function readScript(name: string): string {
  const folder = join(import.meta.dirname, "../../browser/editor");
  const compiled = join(folder, `${name}.js`);
  const script = existsSync(compiled)
    ? readFileSync(compiled, "utf8")
    : stripTypeScriptTypes(readFileSync(join(folder, `${name}.ts`), "utf8"));
  return script
    .replaceAll('"@sveltia/cms"', '"./cms/index.js"')
    .replaceAll('"yaml"', '"./yaml/index.js"')
    .replaceAll(/"\.\/([\w-]+)\.ts"/g, '"./$1.js"');
}

function writePage(title: string, policy: string): string {
  const escaped = title.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex, nofollow">
    <title>${escaped}: editor</title>
    <script type="module" src="editor.js"></script>
  </head>
  <body>
    <noscript><p>The editor needs JavaScript. Files can be edited without it.</p></noscript>
  </body>
</html>
`;
}
