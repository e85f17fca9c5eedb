import type { BuiltPages } from "../../src/verification/pages/built-pages.ts";

/** A built site from pages and other files, each file weighing as many bytes as it has letters. */
export function builtPages(texts: Readonly<Record<string, string>>, address?: string): BuiltPages {
  const all = Object.entries(texts);
  return {
    pages: new Map(all.filter(([path]) => path.endsWith(".html"))),
    files: new Set(all.map(([path]) => path)),
    hostFolder: "/",
    address,
    weigh: (path) => (texts[path] ?? "").length,
  };
}
