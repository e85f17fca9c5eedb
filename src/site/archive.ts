import { createHash } from "node:crypto";
import { compareText } from "../records/issue.ts";
import { createZip } from "./zip.ts";

/** Size in bytes and SHA-256 in hexadecimal of a file in an archive. */
export interface Packed {
  readonly bytes: number;
  readonly sha256: string;
}

/** A zip archive in the making that says the digest of each of its files. */
export interface Archive {
  readonly put: (path: string, content: string | Uint8Array) => void;
  /** The files so far, by path. */
  readonly files: ReadonlyMap<string, Packed>;
  /** The archive, with the digests of all its files in `SHA256SUMS`. The same files give the same bytes, whatever their order. */
  readonly finish: () => Uint8Array;
}

/** An empty archive. */
export function createArchive(): Archive {
  const zip = createZip();
  const files = new Map<string, Packed>();
  return {
    put: (path, given) => {
      const content = typeof given === "string" ? Buffer.from(given) : given;
      zip.add(path, content);
      files.set(path, { bytes: content.length, sha256: createHash("sha256").update(content).digest("hex") });
    },
    files,
    finish: () => {
      const lines = [...files]
        .sort(([a], [b]) => compareText(a, b))
        .map(([path, { sha256 }]) => `${sha256}  ${path}\n`);
      zip.add("SHA256SUMS", Buffer.from(lines.join("")));
      return zip.finish();
    },
  };
}
