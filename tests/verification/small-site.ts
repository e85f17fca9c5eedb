import type { BuiltSite } from "../../src/verification/built-site.ts";

/** A built site from memory. */
export function makeSite(files: Readonly<Record<string, string | Uint8Array>>): BuiltSite {
  return {
    paths: Object.keys(files).sort(),
    read: (path) => {
      const content = files[path];
      if (content === undefined) throw new Error(`${path} is missing`);
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
  };
}

/** A page that is right, with something in its body. */
export function makePage(body: string, head = ""): string {
  return `<!DOCTYPE html><html lang="en"><head><title>A page</title>${head}</head><body>${body}</body></html>`;
}
