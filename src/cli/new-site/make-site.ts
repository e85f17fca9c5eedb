import { relative, resolve } from "node:path";
import { loadSite } from "../../checks/load-site.ts";
import { licences } from "../../library/licences.ts";
import type { NewSite } from "../../library/site-template/new-site.ts";
import { writeSiteFiles } from "../../library/site-template/files.ts";
import { formatIssue } from "../../records/issue.ts";
import type { FileSource } from "../../records/folder.ts";
import { suggest } from "../../records/nearest.ts";
import { countNoun } from "../../statistics/format-lists.ts";
import { describeNewSite, type CouncilAnswers } from "./describe-new-site.ts";
import { explainFailure } from "../explain-failure.ts";
import { nameEngine, readPackage, writePackage, type PackageFile } from "./site-package.ts";
import { findObstacle, writeFolder } from "../write-folder.ts";
import { editorExtensions, schemaFolder, writeEditorSettings, writeSchemas } from "../write-schemas.ts";

/** What a new site is made with besides the answers about its council. */
interface NewSiteOptions extends CouncilAnswers {
  /** The folder of the engine that makes it. */
  readonly engineFolder: string;
  /** Id of the licence of what the site says; without it, the usual one of public information. */
  readonly licence?: string | undefined;
  /** What the site begins with besides its settings and pages. */
  readonly beginning?: SiteBeginning | undefined;
  /** Today, as YYYY-MM-DD: the day of its pages. */
  readonly day: string;
}

/** Records that a new site begins with. */
export interface SiteBeginning {
  /** Records by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Ids of areas that its figures stand beside, before those that any authority has. */
  readonly neighbours: readonly string[];
  readonly homeIndicators: readonly string[];
}

/** What was said, and whether the site was made. */
export interface NewSiteAnswer {
  readonly text: string;
  readonly made: boolean;
}

/**
 * Makes the folder of a new site: whole, and in order by its own check before a byte of it is written. Nothing is written into a folder that holds
 * anything else.
 */
export function makeSite(folder: string, options: NewSiteOptions): NewSiteAnswer {
  try {
    const obstacle = findObstacle(folder);
    if (obstacle !== undefined) return refuse(obstacle);
    const known = readKnownPackage(folder);
    if ("problem" in known) return refuse(known.problem);
    const engine = nameEngine(options.engineFolder, folder);
    const licence = licences.find(({ id }) => options.licence === undefined || id === options.licence);
    if (!licence)
      return refuse(
        `There is no licence ${options.licence ?? ""}. ${suggest(
          options.licence ?? "",
          licences.map(({ id }) => id),
          "licences",
        )}`,
      );
    const described = describeNewSite(options, { day: options.day, engine, licence });
    if ("problem" in described) return refuse(described.problem);
    const { beginning } = options;
    const site = beginning ? beginWith(described.site, beginning) : described.site;
    const files = new Map([...writeSiteFiles(site), ...(beginning?.files ?? [])]);
    const { issues } = loadSite(openFiles(files), { day: options.day });
    const errors = issues.filter(({ severity }) => severity === "error");
    if (errors.length > 0) return refuse(errors.map(formatIssue).join("\n"));
    const schemas = [...writeSchemas()].map(([file, text]) => [`${schemaFolder}/${file}`, text] as const);
    const all = new Map([
      ...files,
      ["package.json", writePackage(engine, site.area.id, known.fields)],
      [".vscode/settings.json", writeEditorSettings()],
      [".vscode/extensions.json", editorExtensions],
      ...schemas,
    ]);
    writeFolder(folder, all);
    // Of figures that others publish, warnings ask for a look and not for writing.
    const isOwn = ({ file }: { readonly file: string }) => !beginning?.files.has(file);
    return { text: tellNext(folder, site, issues.filter(isOwn).length), made: true };
  } catch (error) {
    const words = explainFailure(error);
    if (words === undefined) throw error;
    return refuse(words);
  }
}

/** Neighbours stand between the region and the country, which is the widest. */
function beginWith(site: NewSite, { neighbours: [newest], homeIndicators }: SiteBeginning): NewSite {
  if (site.isNational) return { ...site, homeIndicators };
  const { comparators } = site;
  const beside = newest === undefined ? [] : [newest];
  return { ...site, homeIndicators, comparators: [...comparators.slice(0, -1), ...beside, ...comparators.slice(-1)] };
}

function refuse(problem: string): NewSiteAnswer {
  return { text: `${problem}\nNo site was made.`, made: false };
}

function readKnownPackage(folder: string): { readonly fields?: PackageFile } | { readonly problem: string } {
  try {
    const fields = readPackage(folder);
    return fields ? { fields } : {};
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { problem: `The package.json in ${folder} is not JSON: ${error.message}. Mend it, or take it out.` };
  }
}

/** Files in memory, read like a folder. */
export function openFiles(files: ReadonlyMap<string, string>): FileSource {
  return {
    list: (folder) => [...files.keys()].filter((file) => file.startsWith(`${folder}/`)).sort(),
    read: (file) => new TextEncoder().encode(files.get(file)),
    exists: (file) => files.has(file),
  };
}

function tellNext(folder: string, { area, council, isNational }: NewSite, open: number): string {
  const here = resolve(folder) === process.cwd();
  return [
    `The site for ${area.name} is in ${here ? "this folder" : relative(process.cwd(), resolve(folder))}. ${
      isNational ? "Its publisher" : "In it the council"
    } is called “${council}”: ${isNational ? "if that is not your name" : "if it signs otherwise"}, change that in data/site.yaml.`,
    `${countNoun(open, "place")} of it are still to be written: npx findings check lists them, and README.md says what comes first.`,
    `To see it: ${here ? "" : `cd ${folder} && npm install && `}npx findings start`,
  ].join("\n");
}
