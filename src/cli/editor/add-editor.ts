import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LoadedSite } from "../../checks/load-site.ts";
import type { EditorSettings } from "../../contract/editor.ts";
import { editorFolder } from "../../model/addresses.ts";
import type { CollectionName } from "../../model/collections.ts";
import { listShelf } from "../../records/shelf.ts";
import { buildEditorSettings, type Repository } from "./editor-config.ts";
import { writeEditor } from "./write-editor.ts";

/** The editor of a site. */
export interface EditorPage {
  readonly title: string;
  readonly settings: EditorSettings;
}

/** What the editor shows of a site. */
export function readEditor(root: string, { catalogue, records }: LoadedSite): EditorPage | undefined {
  if (!catalogue) return undefined;
  const { title, address } = catalogue.site;
  const idsOf = (name: CollectionName) =>
    [...new Set([...records[name].map(({ id }): string => id), ...listShelf(name)])].sort();
  const settings = buildEditorSettings({ title, address, repository: readRepository(root), idsOf });
  return { title, settings };
}

/** Puts the editor beside the pages of a site that is found whole. Returns whether it did, or was not asked to: else it has said why. */
export function addEditor(folder: string, page: EditorPage | undefined): boolean {
  const problem = page && writeEditor(folder, page.title, page.settings);
  if (problem !== undefined) console.error(problem);
  else if (page) console.log(`The editor is at /${editorFolder}/.`);
  return problem === undefined;
}

/** The repository on GitHub or GitLab that the site's package names. */
function readRepository(root: string): Repository | undefined {
  try {
    const { repository } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { repository?: unknown };
    const written =
      typeof repository === "object" && repository !== null && "url" in repository ? repository.url : repository;
    const [, host, name] =
      /(github|gitlab)(?:\.com[/:]|:)([\w.-]+(?:\/[\w.-]+?)+)(?:\.git)?$/.exec(
        typeof written === "string" ? written : "",
      ) ?? [];
    return name !== undefined && (host === "github" || host === "gitlab") ? { host, name } : undefined;
  } catch {
    return undefined;
  }
}
