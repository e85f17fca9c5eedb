import { cacheFor, framePolicy, type HostRules } from "./host-rules.ts";

/*
 * Where two rules of a host fit one address, some hosts send both values of a header, and a browser that gets two policies keeps to both: an
 * embedded chart would then be refused. So each header is set by rules that never fit the same address: the policy is set folder by folder, and
 * only headers that are everywhere the same are set for everything.
 */

/** Headers by address, in the form that Netlify and Cloudflare share. */
export function writeHeaderFile(rules: HostRules): string {
  const shared = new Set(rules.shared.map((path) => `${path}*`));
  return listHeaderGroups(rules)
    .map(([path, headers]) =>
      [path, ...headers, ...(shared.has(path) ? ["  Access-Control-Allow-Origin: *"] : [])].join("\n"),
    )
    .join("\n\n")
    .concat("\n");
}

/** The addresses of the file, a star for all that begins so, with the lines of each. */
export function listHeaderGroups(rules: HostRules): readonly (readonly [path: string, lines: readonly string[]])[] {
  const policy = (value: string) => [`  Content-Security-Policy: ${value}`];
  return [
    [`${rules.folder}*`, rules.headers.map(({ name, value }) => `  ${name}: ${value}`)],
    [rules.folder, policy(framePolicy.unframed)],
    ...rules.unframed.map((path) => [`${path}*`, policy(framePolicy.unframed)] as const),
    [`${rules.embeds}*`, policy(framePolicy.embeds)],
    [`${rules.editor}*`, policy(framePolicy.editor)],
    ...rules.immutable.map((path) => [`${path}*`, [`  Cache-Control: ${cacheFor.immutable}`]] as const),
  ];
}

/** Redirects, a line each. `status` is what the host calls one that goes before a file at that address. */
export function writeRedirectFile({ redirects }: HostRules, status: string): string {
  return redirects.map(({ from, to }) => `${from} ${to} ${status}\n`).join("");
}
