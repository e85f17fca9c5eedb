import type { FilePlace } from "../records/issue.ts";
import type { FileSource } from "../records/folder.ts";
import { decodeText } from "../records/decode.ts";
import type { SiteFault } from "./built-site.ts";

/** Makes the function that finds where in the records a fault of the built site was written; undefined where it stands in none. */
export function createLocator(
  source: FileSource,
): (fault: Pick<SiteFault, "path" | "written">) => FilePlace | undefined {
  let texts: ReadonlyMap<string, string> | undefined;
  return (fault) => {
    texts ??= readTexts(source);
    const own = [...texts].filter(([file]) => isRecordOf(file, fault.path));
    const others = [...texts].filter(([file]) => !isRecordOf(file, fault.path));
    for (const written of fault.written) {
      const place = find(own, written) ?? (written.startsWith("#") ? undefined : find(others, written));
      if (place) return place;
    }
    const [file] = own[0] ?? [];
    return file === undefined ? undefined : { file, line: 1, column: 1 };
  };
}

function readTexts(source: FileSource): ReadonlyMap<string, string> {
  const files = ["content", "data"].flatMap((folder) => source.list(folder));
  return new Map(
    files
      .filter((file) => /\.(?:md|mdx|yaml)$/.test(file))
      .flatMap((file) => {
        const decoded = decodeText(file, source.read(file));
        return "text" in decoded ? [[file, decoded.text] as const] : [];
      }),
  );
}

/** Whether a file of the records is named like the page, as `content/documents/2018/x.md` and `documents/x/index.html` are. */
function isRecordOf(file: string, page: string): boolean {
  const id = /([^/]+)\.(?:md|mdx|yaml)$/.exec(file)?.[1];
  return id !== undefined && page.split(/[/.]/).includes(id);
}

/** The first place at which a text stands as a whole: `/a/` is not found in `/a/b/`, nor `#x` in `#xy`. */
function find(texts: readonly (readonly [file: string, text: string])[], written: string): FilePlace | undefined {
  for (const [file, text] of texts) {
    for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
      if (/^[\w/#-]/.test(text.slice(at + written.length)) || /[\w/]$/.test(text.slice(0, at))) continue;
      const before = text.slice(0, at);
      return { file, line: before.split("\n").length, column: at - before.lastIndexOf("\n") };
    }
  }
  return undefined;
}
