import { gunzipSync, gzipSync } from "node:zlib";

/** A file of the search index. */
export interface SearchFile {
  /** From the folder of the index. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** With which Pagefind's files begin, so that the browser knows whether a host has unpacked them. */
const signature = Buffer.from("pagefind_dcd");

export function unpackSearchFile(content: Uint8Array): Uint8Array {
  return new Uint8Array(gunzipSync(content).subarray(signature.length));
}

export function packSearchFile(content: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([signature, content]), { level: 9 });
}
