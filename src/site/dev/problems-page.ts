import { element, escapeText } from "../../charts/markup.ts";
import { formatIssue, type Issue } from "../../records/issue.ts";
import { countNoun } from "../../statistics/format-lists.ts";

/** The page of a preview while the records have errors: where each is, what is wrong and what to do. It goes when they are mended. */
export function writeProblemsPage(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === "error");
  const files = new Set(errors.map(({ file }) => file)).size;
  const title = `${countNoun(errors.length, "problem")} in ${countNoun(files, "file")}`;
  const words =
    "The records cannot be shown as they are. This page follows the files: when all is mended, it becomes the site again.";
  return writePreviewPage(title, `<p>${words}</p>\n${listIssues(errors)}`);
}

/** The same for programs: a line a problem, as `npm run check` prints it. */
export function writeProblemsText(issues: readonly Issue[]): string {
  return issues.flatMap((issue) => (issue.severity === "error" ? [`${formatIssue(issue)}\n`] : [])).join("");
}

/** A page of a preview for a failure of the code: what was thrown, and where. */
export function writeFailurePage(error: unknown): string {
  const [message, stack] = error instanceof Error ? [error.message, error.stack ?? ""] : [String(error), ""];
  const words = "The records are in order, but this page could not be made. Tell those who look after the code:";
  return writePreviewPage(
    "This page could not be made",
    `<p>${words}</p>\n${element("pre", {}, escapeText(message))}\n<details><summary>Where</summary>${element("pre", {}, escapeText(stack))}</details>`,
  );
}

/** Adds the warnings to a page as a strip at its top, folded; a page without any stays as it is. */
export function addWarnings(html: string, issues: readonly Issue[]): string {
  const warnings = issues.filter(({ severity }) => severity === "warning");
  if (warnings.length === 0 || html.includes(stripMark)) return html;
  const summary = `${countNoun(warnings.length, "warning")} about the records`;
  const strip = `<aside ${stripMark} aria-label="Warnings"><style>${stripStyles}</style><details><summary>${summary}</summary>${listIssues(warnings)}</details></aside>`;
  return html.replace(/<body[^>]*>/, (body) => body + strip);
}

const stripMark = "data-preview-warnings";

function listIssues(issues: readonly Issue[]): string {
  const items = issues.map(
    ({ file, line, column, problem, remedy, rule }) =>
      `<li><code>${escapeText(`${file}:${line}:${column}`)}</code><br />${escapeText(problem)} <strong>${escapeText(remedy)}</strong> <small>${rule}</small></li>`,
  );
  return `<ol>\n${items.join("\n")}\n</ol>`;
}

function writePreviewPage(title: string, content: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8" />
<title>${escapeText(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1" />
<style>${pageStyles}</style>
<script type="module" src="/@vite/client"></script>
</head>
<body>
<main>
<h1>${escapeText(title)}</h1>
${content}
</main>
</body>
</html>
`;
}

const pageStyles =
  "body{font:1.1rem/1.5 Helvetica,Arial,sans-serif;color:#0b0c0c;margin:0;border-top:.6rem solid #b10e1e}main{max-width:50rem;margin:0 auto;padding:1rem}" +
  "li{margin-bottom:1rem;overflow-wrap:anywhere}code{font-size:.95em}small{color:#505a5f}pre{white-space:pre-wrap;overflow-wrap:anywhere}";

const stripStyles =
  "[data-preview-warnings]{background:#fff7bf;color:#0b0c0c;border-bottom:1px solid #0b0c0c;font:1rem/1.4 Helvetica,Arial,sans-serif;padding:.4rem 1rem}" +
  "[data-preview-warnings] ol{max-height:50vh;overflow:auto}[data-preview-warnings] li{overflow-wrap:anywhere;margin-bottom:.5rem}" +
  "@media print{[data-preview-warnings]{display:none}}";
