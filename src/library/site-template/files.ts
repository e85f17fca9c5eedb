import { stringify } from "yaml";
import { writeAbout } from "./about.ts";
import { writeAccessibility } from "./accessibility.ts";
import { containerFile, containerIgnored, dependabotSettings, githubWorkflow, gitlabPipeline } from "./automation.ts";
import { writeMethodology } from "./methodology.ts";
import type { NewSite } from "./new-site.ts";
import { ignoredFiles, writeLicence, writeReadme } from "./project-files.ts";
import { writeSettings } from "./settings.ts";

/** The files of a new site by path, without its package.json: whole, without an invented fact, and ready to be built. */
export function writeSiteFiles(site: NewSite): ReadonlyMap<string, string> {
  return new Map([
    ["data/site.yaml", writeSettings(site)],
    ...(site.record ? [[`data/areas/${site.area.id}.yaml`, stringify(site.record)] as const] : []),
    ["content/pages/about.mdx", writeAbout(site)],
    ["content/pages/methodology.mdx", writeMethodology(site)],
    ["content/pages/accessibility.mdx", writeAccessibility(site)],
    ["README.md", writeReadme(site)],
    ["LICENCE.md", writeLicence(site)],
    [".gitignore", ignoredFiles],
    [".github/workflows/publish.yml", githubWorkflow],
    [".github/dependabot.yml", dependabotSettings],
    [".gitlab-ci.yml", gitlabPipeline],
    ["Containerfile", containerFile],
    [".dockerignore", containerIgnored],
  ]);
}
