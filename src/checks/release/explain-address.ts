import { reservedNames } from "../../model/addresses.ts";
import { suggest } from "../../records/nearest.ts";
import type { RecordAddresses } from "./record-addresses.ts";

/** What is wrong with an address, and what to do. */
export type Fault = readonly [problem: string, remedy: string];

/** Why an address within the site leads nowhere; undefined where it leads somewhere, or where only the build knows. */
export function explainAddress(path: string, known: RecordAddresses): Fault | undefined {
  const parts = path.split("/").filter((part) => part !== "");
  const [first, second] = parts;
  const last = parts.at(-1) ?? "";
  if (first === "public")
    return ["Files of the folder public are published without its name.", `Write ${path.replace(/^\/public/, "")}.`];
  if (path.includes("//")) return [`${path} has two slashes together.`, `Write ${path.replace(/\/{2,}/g, "/")}.`];
  if (first === undefined || last.includes(".")) return undefined;
  if (!path.endsWith("/")) {
    const fault = explainAddress(`${path}/`, known);
    return fault ?? [`${path} lacks the slash at its end, and pages are found with it only.`, `Write ${path}/.`];
  }
  if (known.redirected.has(path)) return undefined;
  const isSection = reservedNames.includes(first) && !(second === undefined && withoutFirstPage.includes(first));
  if (second === undefined) {
    if (isSection || known.pages.has(first) || known.unreadable.has("pages") || known.isInPublic(first))
      return undefined;
    return [
      `There is no page ${path}.`,
      suggest(
        path,
        [...known.pages, ...reservedNames.filter((id) => !withoutFirstPage.includes(id))].map((id) => `/${id}/`),
        "pages",
      ),
    ];
  }
  if (!isSection) {
    if (known.isInPublic(first)) return undefined;
    return [
      `There is no page ${path}.`,
      "Check the address: open the page on the site, and copy what follows the site's name.",
    ];
  }
  if (first === "recommendations") return explainEntry(path, parts, known);
  const section = known.sections.get(first);
  if (section && !section.others.includes(second) && !section.ids.has(second))
    return [
      `There is no ${section.noun} ${second}, so ${path} leads nowhere.`,
      suggest(second, section.ids, `${section.noun}s`),
    ];
  const isDeeper = section ? parts.length > 2 && !section.others.includes(second) : withoutPages.includes(first);
  return isDeeper
    ? [`There is no page ${path}.`, `The page /${section ? `${first}/${second}` : first}/ has none below it.`]
    : undefined;
}

/** Names that the site keeps for files, and for pages that no page lists. */
const withoutFirstPage = ["404", "assets", "charts", "pagefind", "plans", "tables"];

/** Sections of one page. */
const withoutPages = ["api", "corrections", "data", "decisions", "feeds", "glossary", "judgements"];

/** Lists of recommendations by a property are left to the build; a page of one of them names its document or plan, and itself. */
function explainEntry(
  path: string,
  parts: readonly string[],
  { entries, sections }: RecordAddresses,
): Fault | undefined {
  const [, home = "", id] = parts;
  if (home.startsWith("by-")) return undefined;
  const known = entries.get(home);
  const isRefused = ["documents", "plans"].some((name) => sections.get(name)?.ids.has(home) ?? true);
  if (!known && isRefused) return undefined;
  if (!known || known.size === 0)
    return [
      `There is no document or plan ${home} with recommendations, so ${path} leads nowhere.`,
      suggest(
        home,
        [...entries].flatMap(([key, ids]) => (ids.size > 0 ? [key] : [])),
        "documents and plans with recommendations",
      ),
    ];
  if (id !== undefined && parts.length === 3 && known.has(id)) return undefined;
  if (id === undefined || parts.length > 3)
    return [`There is no page ${path}.`, suggest(path, known, `recommendations of ${home}`)];
  return [
    `${home} makes no recommendation ${id}, so ${path} leads nowhere.`,
    suggest(id, known, `recommendations of ${home}`),
  ];
}
