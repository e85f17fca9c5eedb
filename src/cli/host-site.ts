import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listRedirects } from "../catalogue/moved-addresses.ts";
import type { LoadedSite } from "../checks/load-site.ts";
import { describeHost, type HostRules } from "../hosting/host-rules.ts";
import type { Host } from "../hosting/host.ts";
import { hosts, isOwnFile, writeHostFiles, type HostName } from "../hosting/hosts.ts";
import { breach, headOf, type Issue, type Rule } from "../records/issue.ts";
import { suggest } from "../records/nearest.ts";
import { joinWords } from "../statistics/format-lists.ts";
import { writeFiles } from "./write-files.ts";

export const hostStale: Rule = {
  id: "host-stale",
  severity: "warning",
  says: "The files that tell the host what to do are as the site needs them now.",
};

/** What a command prints, and whether it did what it was asked for. */
export interface HostAnswer {
  readonly text: string;
  readonly done: boolean;
}

/** Writes the files that tell a host how to serve the site, all or none. A file of that name that an officer wrote is left, and said. */
export function writeForHost(root: string, name: string | undefined, site: LoadedSite): HostAnswer {
  const names = Object.keys(hosts);
  if (name === undefined) return { text: `Name the host: npx findings host <${names.join("|")}>.`, done: false };
  if (!isHostName(name)) return { text: `There is no host ${name}. ${suggest(name, names, "hosts")}`, done: false };
  const rules = describeSite(site);
  if (!rules)
    return {
      text: "The records have problems, and until they are mended it is not known what the site publishes: npx findings check. Nothing was written.",
      done: false,
    };
  const files = writeHostFiles(name, rules);
  const others = [...files.keys()].filter((path) => {
    const text = readIfThere(root, path);
    // What was written for one host gives way to what another needs.
    return text !== undefined && text !== "" && !names.filter(isHostName).some((host) => isOwnFile(host, text));
  });
  if (others.length > 0)
    return {
      text: `${joinWords(others)} ${others.length === 1 ? "was" : "were"} not written by this command. Move what it holds elsewhere, or write it by hand; nothing was written.`,
      done: false,
    };
  writeFiles(root, files);
  const host: Host = hosts[name];
  const lacks = host.lacks?.(rules);
  return {
    text: [
      `Written for ${host.title}: ${joinWords([...files.keys()])}.`,
      host.next,
      ...(lacks === undefined ? [] : [lacks]),
    ].join("\n"),
    done: true,
  };
}

/** Files for a host that were written when the site had another address, other pages or other redirects: one issue each. */
export function checkHostFiles(root: string, site: LoadedSite): Issue[] {
  const rules = describeSite(site);
  if (!rules) return [];
  return (Object.keys(hosts) as HostName[]).flatMap((name) =>
    [...writeHostFiles(name, rules)].flatMap(([path, text]) => {
      const there = readIfThere(root, path);
      if (there === undefined || !isOwnFile(name, there) || there.replaceAll("\r\n", "\n") === text) return [];
      const problem = "The site needs other words here than when this file was written.";
      return [breach(hostStale, headOf(path), problem, `Run npx findings host ${name}, and commit what it writes.`)];
    }),
  );
}

/** What the site needs; undefined where its records have an error. */
function describeSite({ catalogue }: LoadedSite): HostRules | undefined {
  return catalogue && describeHost(catalogue.site.address, [...catalogue.pages.keys()], listRedirects(catalogue));
}

function isHostName(word: string): word is HostName {
  return Object.hasOwn(hosts, word);
}

function readIfThere(root: string, path: string): string | undefined {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
