import { cloudflare } from "./cloudflare.ts";
import { githubPages } from "./github-pages.ts";
import type { HostRules } from "./host-rules.ts";
import { writtenBy, type Host } from "./host.ts";
import { netlify } from "./netlify.ts";
import { nginx } from "./nginx.ts";
import { s3 } from "./s3.ts";

/** Kinds of host, by the word that names them on the command line. */
export const hosts = { nginx, netlify, cloudflare, "github-pages": githubPages, s3 } as const satisfies Readonly<
  Record<string, Host>
>;

export type HostName = keyof typeof hosts;

/** The files for a host by path, each with a line that says what wrote it. */
export function writeHostFiles(name: HostName, rules: HostRules): ReadonlyMap<string, string> {
  const host: Host = hosts[name];
  const head = (path: string) => (path.endsWith(".json") ? "" : `${host.comment(path)} ${writtenBy(name)}\n`);
  return new Map([...host.write(rules)].map(([path, text]) => [path, `${head(path)}${text}`]));
}

/** Whether a file was written for the host, and not by an officer. */
export function isOwnFile(name: HostName, text: string): boolean {
  return text.includes(writtenBy(name));
}
