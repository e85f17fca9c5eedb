import { cacheFor, framePolicy, mediaTypes, type HostRules } from "./host-rules.ts";
import { writtenBy, type Host } from "./host.ts";

/*
 * Object storage sends what was said of a file when it was copied, and knows no headers by address: those are given by the network before it,
 * which has one policy for a rule of paths. Files that never change go first and old ones last, so that a page never asks for what is not there.
 */

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteHosting.html and, of headers, CloudFront's response headers policies. */
export const s3: Host = {
  title: "S3 with CloudFront",
  comment: (path) => (path.endsWith(".js") ? "//" : "#"),
  write: (rules) =>
    new Map([
      ["hosting/s3-upload.sh", writeUpload(rules)],
      ["hosting/cloudfront-pages.json", writeHeaders(rules, "pages", framePolicy.unframed)],
      ["hosting/cloudfront-embeds.json", writeHeaders(rules, "embeds", framePolicy.embeds)],
      ["hosting/cloudfront-editor.json", writeHeaders(rules, "editor", framePolicy.editor)],
      ["hosting/cloudfront-function.js", writeFunction(rules)],
    ]),
  next: "Run: sh hosting/s3-upload.sh <bucket>. Make response headers policies of the JSON files, the one of embeds for the path /charts/* and, where the site has an editor, its own for /admin/*, and attach the function to viewer requests; let the error 403 answer with /404.html and the status 404. Compression is a switch of the distribution.",
  lacks: (rules) => {
    const left = rules.redirects.length - listFitting(rules).length;
    return left === 0
      ? undefined
      : `A function of CloudFront has room for ${rules.redirects.length - left} of the ${rules.redirects.length} redirects. At the other addresses pages of the site lead on, a little slower.`;
  },
};

function writeUpload({ folder, immutable, notFound }: HostRules): string {
  const destination = `"s3://$1${folder}"`;
  const kept = immutable.map((path) => path.slice(folder.length));
  const texts = Object.entries(mediaTypes).filter(([, type]) => /^text\/|json|xml|javascript/.test(type));
  const copy = (options: string) => `aws s3 sync dist ${destination} ${options}`;
  return [
    "set -eu",
    `if [ "$#" -ne 1 ]; then echo "Name the bucket: sh hosting/s3-upload.sh <bucket>" >&2; exit 1; fi`,
    `if [ ! -f dist/index.html ]; then echo "Build the site first: npx findings build" >&2; exit 1; fi`,
    "# Files whose names change with their content, before the pages that ask for them.",
    copy(
      `--exclude "*" ${kept.map((path) => `--include "${path}*"`).join(" ")} --cache-control "${cacheFor.immutable}"`,
    ),
    "# Texts, each with its type and its letters.",
    ...texts.map(([ending, type]) =>
      copy(
        `--exclude "*" --include "*.${ending}" ${kept.map((path) => `--exclude "${path}*"`).join(" ")} --content-type "${type}; charset=utf-8" --cache-control "${cacheFor.other}"`,
      ),
    ),
    "# All other files.",
    copy(`${kept.map((path) => `--exclude "${path}*"`).join(" ")} --cache-control "${cacheFor.other}"`),
    "# What is not in the site any more.",
    copy("--delete"),
    `aws s3 website "s3://$1" --index-document index.html --error-document ${notFound.slice(1)}`,
    "",
  ].join("\n");
}

function writeHeaders({ headers }: HostRules, what: string, policy: string): string {
  const own = headers.filter(({ name }) => !["X-Content-Type-Options", "Referrer-Policy"].includes(name));
  const config = {
    Name: `findings-${what}`,
    Comment: writtenBy("s3"),
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { ContentSecurityPolicy: policy, Override: true },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { ReferrerPolicy: "no-referrer", Override: true },
    },
    CustomHeadersConfig: {
      Quantity: own.length,
      Items: own.map(({ name, value }) => ({ Header: name, Value: value, Override: true })),
    },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** Bytes of a function that the network takes; a little less, for what it adds. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html */
const mostBytes = 10_000;

/** The network asks storage for files, not folders; and a redirect is decided before storage is asked. */
function writeFunction(rules: HostRules): string {
  const moved = Object.fromEntries(listFitting(rules).map(({ from, to }) => [from, to]));
  return `var moved = ${JSON.stringify(moved)};

function handler(event) {
  var request = event.request;
  var to = moved[request.uri];
  if (to)
    return { statusCode: 301, statusDescription: "Moved Permanently", headers: { location: { value: to } } };
  if (request.uri.slice(-1) === "/") request.uri += "index.html";
  return request;
}
`;
}

/** The redirects that there is room for: those of the council, which stand last, before those that the engine made. */
function listFitting({ redirects }: HostRules): HostRules["redirects"] {
  let left = mostBytes - 600;
  return redirects
    .toReversed()
    .filter(({ from, to }) => {
      left -= Buffer.byteLength(JSON.stringify({ [from]: to }));
      return left >= 0;
    })
    .toReversed();
}
