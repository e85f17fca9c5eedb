import type { MDXInstance } from "astro";

const modules = import.meta.glob<MDXInstance<Record<string, unknown>>>("/content/pages/*.mdx", { eager: true });

/** The component that renders a page's MDX. Throws where there is no such file. */
export function findPageContent(id: string): MDXInstance<Record<string, unknown>>["Content"] {
  const found = modules[`/content/pages/${id}.mdx`];
  if (!found) throw new Error(`content/pages/${id}.mdx is missing.`);
  return found.Content;
}
