import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { findFileKind } from "../../records/file-kinds.ts";

/** Most bytes that a packed file may unpack to: a larger one is not held in memory. */
const mostUnpacked = 2 ** 31 - 1;

/** A file's bytes from its beginning, a piece at a time. */
export interface ByteReader {
  /** Fills the bytes from the start and says how many; 0 at the end. Errors of the file system are thrown. */
  readonly read: (bytes: Uint8Array) => number;
  readonly close: () => void;
}

/** A file on the disk that is plain or packed with gzip, which its first bytes tell. */
export interface ByteSource {
  readonly open: () => ByteReader;
  /** Why it cannot be read: it is cut off, damaged, or of a kind that is no text. */
  readonly damage: string | undefined;
}

/** Finds out how a file is read. A packed one is unpacked once, and held as long as the source is. Throws where there is no such file. */
export function openBytes(path: string): ByteSource {
  const start = readStart(path);
  if (start[0] !== 0x1f || start[1] !== 0x8b) {
    const kind = findFileKind(start);
    return { open: () => readPlain(path), damage: kind && `It is no CSV file, but ${kind.name}.` };
  }
  try {
    const unpacked = gunzipSync(readFileSync(path), { maxOutputLength: mostUnpacked });
    return { open: () => readHeld(unpacked), damage: undefined };
  } catch (error) {
    return { open: () => readHeld(new Uint8Array()), damage: explainDamage(error) };
  }
}

function readStart(path: string): Uint8Array {
  const reader = readPlain(path);
  const start = new Uint8Array(8);
  try {
    return start.subarray(0, reader.read(start));
  } finally {
    reader.close();
  }
}

function readPlain(path: string): ByteReader {
  const file = openSync(path, "r");
  return {
    read: (bytes) => readSync(file, bytes, 0, bytes.length, null),
    close: () => {
      closeSync(file);
    },
  };
}

function readHeld(all: Uint8Array): ByteReader {
  let at = 0;
  return {
    read: (bytes) => {
      const piece = all.subarray(at, at + bytes.length);
      bytes.set(piece);
      at += piece.length;
      return piece.length;
    },
    close: () => {},
  };
}

function explainDamage(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "Z_BUF_ERROR") return "The packed file ends before its end: it was not downloaded or copied whole.";
  if (code === "ERR_BUFFER_TOO_LARGE") return "The packed file holds more than two gigabytes.";
  return "The packed file is damaged: it cannot be unpacked.";
}
