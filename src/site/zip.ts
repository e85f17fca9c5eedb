/*
 * The data package has our own zip writer (`site/zip.ts`, on `node:zlib`): seventy lines without times and with sorted names, so that the
 * same records give the same bytes.
 */
import { crc32, deflateRawSync } from "node:zlib";

/** A zip archive in the making. Files are compressed as they come; the archive lists them by path. */
export interface ZipArchive {
  add(path: string, content: Uint8Array): void;
  finish(): Buffer;
}

/**
 * Starts a zip archive (APPNOTE 6.3.3 without its 64-bit extension). Times are all 1 January 1980, the first that the format knows,
 * so that the same files always give the same bytes.
 */
export function createZip(): ZipArchive {
  const files = new Map<string, ZipEntry>();
  return {
    add: (path, content) => {
      if (files.has(path)) throw new Error(`The archive has two files ${path}.`);
      files.set(path, packFile(path, content));
    },
    finish: () => writeArchive([...files.values()].sort((a, b) => Buffer.compare(a.name, b.name))),
  };
}

/** A file of an archive, compressed. */
interface ZipEntry {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  readonly crc: number;
  /** Bytes before compression. */
  readonly size: number;
}

/** Compresses a file for an archive. */
function packFile(path: string, content: Uint8Array): ZipEntry {
  // The result may lie in a buffer that is many times larger: only a copy lets go of that.
  const data = new Uint8Array(deflateRawSync(content, { level: 9 }));
  return { name: new TextEncoder().encode(path), data, crc: crc32(content), size: content.length };
}

/** An archive of these files, in their order. Throws where they are too many or too long for the format without its 64-bit extension. */
function writeArchive(entries: readonly ZipEntry[]): Buffer {
  const sum = (sizeOf: (entry: ZipEntry) => number) => entries.reduce((all, entry) => all + sizeOf(entry), 0);
  const directoryStart = sum(({ name, data }) => localLength + name.length + data.length);
  const directoryLength = sum(({ name }) => directoryLineLength + name.length);
  const size = directoryStart + directoryLength;
  if (entries.length > greatestCount || size > greatestSize)
    throw new Error(`${entries.length} files of ${size} bytes are too much for a zip archive without 64-bit fields.`);
  const archive = Buffer.alloc(size + endLength);
  let [at, line] = [0, directoryStart];
  for (const { name, data, crc, size: unpacked } of entries) {
    const common = [crc, data.length, unpacked].map((value) => [value, 4] as const);
    const sizes = [...about, ...common, [name.length, 2], [0, 2]] as const;
    const start = writeFields(archive, line, [
      [0x02014b50, 4],
      [madeOnUnix, 2],
      ...sizes,
      [0, 2],
      [0, 2],
      [0, 2],
      [regularFile, 4],
      [at, 4],
    ]);
    archive.set(name, start);
    line = start + name.length;
    const body = writeFields(archive, at, [[0x04034b50, 4], ...sizes]);
    archive.set(name, body);
    archive.set(data, body + name.length);
    at = body + name.length + data.length;
  }
  const count = [entries.length, 2] as const;
  writeFields(archive, line, [
    [0x06054b50, 4],
    [0, 4],
    count,
    count,
    [directoryLength, 4],
    [directoryStart, 4],
    [0, 2],
  ]);
  return archive;
}

const greatestCount = 0xffff;
const greatestSize = 0xffffffff;
/** Bytes of what stands before a file, of its line in the directory, and of the end, without names. */
const [localLength, directoryLineLength, endLength] = [30, 46, 22];

/** Version 2.0 of the format, made on Unix, where the attributes are a file that all may read. */
const madeOnUnix = 0x0314;
const regularFile = 0o100644 * 0x10000;
/** Version, names in UTF-8, deflate, and the time: 0:00 on the first day. */
const about = [20, 0x0800, 8, 0, 0x0021].map((value) => [value, 2] as const);

/** Writes numbers with their lengths in bytes, least significant byte first; returns where they end. */
function writeFields(
  target: Buffer,
  start: number,
  fields: readonly (readonly [value: number, bytes: number])[],
): number {
  let at = start;
  for (const [value, bytes] of fields) at = target.writeUIntLE(value, at, bytes);
  return at;
}
