import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { findCircles } from "./find-circles.ts";
import { findImports } from "./find-imports.ts";

/** A file below `src`, with its path from the project's root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The folders from left to right: each imports only itself and what stands before it. */
const order = [
  "contract",
  "search",
  "model",
  "library",
  "records",
  "catalogue",
  "releases",
  "statistics",
  "claims",
  "checks",
  "findings",
  "charts",
  "views",
  "downloads",
  "site",
  "components",
  "layouts",
  "pages",
] as const;

const upTo = (last: (typeof order)[number]): readonly string[] => order.slice(0, order.indexOf(last) + 1);
const pageMakers = ["components", "layouts", "pages"];

/** For each place in `src`, the other places that it may import. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(order.map((folder) => [folder, upTo(folder)])),
  components: [...upTo("components"), "browser", "styles"],
  layouts: [...upTo("layouts"), "browser", "styles"],
  pages: [...upTo("pages"), "browser", "styles"],
  site: [...upTo("site"), "verification"],
  verification: ["verification", "contract", "search", "model", "library", "records"],
  importers: ["importers", ...upTo("findings")],
  hosting: ["hosting", "model"],
  cli: ["cli", ...upTo("checks"), "importers", "hosting", "verification", "site"],
  browser: ["contract", "search", "browser"],
  styles: ["styles"],
  "content.config.ts": upTo("site"),
};

const mayImportAstro = ["site", ...pageMakers, "content.config.ts"];
const mayImportNode = ["records", "importers", "cli", "site"];

/** Outside `src`, only the pages written in MDX, by `site`. */
const mayImportPages = "site";

const checkedCode = /\.(ts|astro)$/;
const otherCode = /\.([cm]ts|tsx|[cm]?jsx?|mdx?|vue|svelte)$/;

/** Everything in which the files break the import rule of the design, in the order of the files. */
export function findImportViolations(files: readonly SourceFile[]): string[] {
  const paths = new Set(files.map((file) => file.path));
  const imported = new Map<string, readonly string[]>();
  const violations = files.flatMap(({ path, text }) => {
    if (!Object.hasOwn(mayImport, placeOf(path))) return [`${path} lies outside the folders of the design.`];
    if (otherCode.test(path)) return [`${path} is neither TypeScript nor Astro, so its imports cannot be followed.`];
    if (!checkedCode.test(path)) return [];
    const specifiers = findImports(path, text);
    imported.set(
      path,
      specifiers.flatMap((specifier) => findFile(resolve(path, specifier ?? ""), paths) ?? []),
    );
    return specifiers.flatMap((specifier) => {
      const problem = checkImport(path, specifier);
      return problem === undefined ? [] : [`${path} ${problem}`];
    });
  });
  return [...violations, ...findCircles(imported).map((circle) => `Import cycle: ${circle.join(" > ")}`)];
}

function checkImport(path: string, specifier: string | undefined): string | undefined {
  const place = placeOf(path);
  if (specifier === undefined)
    return place === "browser" ? undefined : "imports a computed address, which cannot be followed.";
  if (/^(#|~|@\/)/.test(specifier)) return `imports ${specifier}, an alias, which cannot be followed.`;
  if (specifier.startsWith("astro:"))
    return mayImportAstro.includes(place) ? undefined : `imports ${specifier}, which only site and its right may.`;
  if (isBuiltin(specifier))
    return mayImportNode.includes(place)
      ? undefined
      : `imports ${specifier}, which only records, importers, cli and site may.`;
  const target = resolve(path, specifier);
  if (target === undefined) return undefined;
  if (target.startsWith("content/pages/") && place === mayImportPages) return undefined;
  if (!target.startsWith("src/")) return `imports ${target}, which lies outside src.`;
  const allowed = mayImport[place] ?? [];
  return allowed.includes(placeOf(target)) ? undefined : `imports ${target}, which ${place} may not.`;
}

/** The folder below `src`, or the name of a file that lies there itself. */
function placeOf(path: string): string {
  return path.split("/")[1] ?? "";
}

/** The project's file or pattern that a specifier names; undefined for packages. */
function resolve(path: string, specifier: string): string | undefined {
  const address = specifier.replace(/\?.*$/, "");
  if (address.startsWith("/")) return posix.normalize(address.slice(1));
  return /^\.\.?(\/|$)/.test(address) ? posix.join(posix.dirname(path), address) : undefined;
}

function findFile(target: string | undefined, paths: ReadonlySet<string>): string | undefined {
  if (target === undefined) return undefined;
  return [target, `${target}.ts`, `${target}/index.ts`, target.replace(/\.js$/, ".ts")].find((path) => paths.has(path));
}
