import { cacheFor, framePolicy, mediaTypes, textTypes, type HostRules } from "./host-rules.ts";
import type { Host } from "./host.ts";

/*
 * A header that is set in a location drops all headers of the server around it (https://nginx.org/en/docs/http/ngx_http_headers_module.html),
 * so all are set once, in the server, and what differs between addresses is a map. The types of the site stand in the server and replace those
 * of the host, which differ from one installation to another. A folder without a page is as absent as an address that never was.
 */

/** The web server of many councils: one file for its folder of sites. */
export const nginx: Host = {
  title: "nginx",
  comment: () => "#",
  write: (rules) => new Map([["hosting/nginx.conf", writeServer(rules)]]),
  next: "Copy hosting/nginx.conf to /etc/nginx/conf.d/ as findings.conf, name in it the folder that npx findings publish fills, add the certificate, then run: nginx -t && nginx -s reload.",
};

function writeServer(rules: HostRules): string {
  const { folder } = rules;
  const root = "/var/www/findings/current";
  const lines = [
    "map $uri $findings_cache {",
    `  default "${cacheFor.other}";`,
    ...rules.immutable.map((path) => `  ~^${path} "${cacheFor.immutable}";`),
    "}",
    "",
    "map $uri $findings_policy {",
    `  default "${framePolicy.unframed}";`,
    `  ~^${rules.embeds} "${framePolicy.embeds}";`,
    `  ~^${rules.editor} "${framePolicy.editor}";`,
    "}",
    "",
    "map $uri $findings_readers {",
    `  default "";`,
    ...rules.shared.map((path) => `  ~^${path} "*";`),
    "}",
    "",
    "server {",
    "  listen 80;",
    "  listen [::]:80;",
    `  server_name ${rules.hostName ?? "_"};`,
    ...(folder === "/" ? [`  root ${root};`] : []),
    "  index index.html;",
    "  absolute_redirect off;",
    "  server_tokens off;",
    "",
    "  types {",
    ...[...Map.groupBy(Object.entries(mediaTypes), ([, type]) => type)].map(
      ([type, endings]) => `    ${type} ${endings.map(([ending]) => ending).join(" ")};`,
    ),
    "  }",
    "  default_type application/octet-stream;",
    "  charset utf-8;",
    `  charset_types ${textTypes.filter((type) => type !== "text/html").join(" ")};`,
    "",
    "  gzip on;",
    "  gzip_vary on;",
    "  gzip_min_length 1024;",
    `  gzip_types ${textTypes.filter((type) => type !== "text/html").join(" ")};`,
    "",
    ...rules.headers.map(({ name, value }) => `  add_header ${name} "${value}" always;`),
    `  add_header Content-Security-Policy $findings_policy always;`,
    "  add_header Access-Control-Allow-Origin $findings_readers always;",
    "  add_header Cache-Control $findings_cache always;",
    "",
    `  error_page 403 =404 ${rules.notFound};`,
    `  error_page 404 ${rules.notFound};`,
    "",
    ...rules.redirects.map(({ from, to }) => `  location = ${from} { return 301 ${to}; }`),
    `  location ${folder} {`,
    ...(folder === "/" ? [] : [`    alias ${root}/;`]),
    ...(folder === "/" ? ["    try_files $uri $uri/ =404;"] : []),
    "  }",
    "}",
  ];
  return `${lines.join("\n")}\n`;
}
