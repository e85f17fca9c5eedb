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
      // The result may lie in a buffer that is many times larger: only a copy lets go of that.
      const data = new Uint8Array(deflateRawSync(content, { level: 9 }));
      files.set(path, { name: new TextEncoder().encode(path), data, crc: crc32(content), size: content.length });
    },
    finish: () => writeArchive([...files.values()].sort((a, b) => Buffer.compare(a.name, b.name))),
  };
}

interface ZipEntry {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  readonly crc: number;
  /** Bytes before compression. */
  readonly size: number;
}

const greatestCount = 0xffff;
const greatestSize = 0xffffffff;

function writeArchive(entries: readonly ZipEntry[]): Buffer {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = [writeFields([0x04034b50, 4]), writeCommon(entry), entry.name, entry.data];
    const attributes = [
      [0, 2],
      [0, 2],
      [0, 2],
      [regularFile, 4],
      [offset, 4],
    ] as const;
    directory.push(
      writeFields([0x02014b50, 4], [madeOnUnix, 2]),
      writeCommon(entry),
      writeFields(...attributes),
      entry.name,
    );
    bodies.push(...local);
    offset += local.reduce((sum, { length }) => sum + length, 0);
  }
  const list = Buffer.concat(directory);
  if (entries.length > greatestCount || offset + list.length > greatestSize)
    throw new Error(`${entries.length} files of ${offset} bytes are too much for a zip archive without 64-bit fields.`);
  const count = [entries.length, 2] as const;
  const end = writeFields([0x06054b50, 4], [0, 4], count, count, [list.length, 4], [offset, 4], [0, 2]);
  return Buffer.concat([...bodies, list, end]);
}

/** Version 2.0 of the format, made on Unix, where the attributes are a file that all may read. */
const madeOnUnix = 0x0314;
const regularFile = 0o100644 * 0x10000;

/** The fields that a file's own header and its entry in the directory share; names are UTF-8, the method is deflate. */
function writeCommon({ name, data, crc, size }: ZipEntry): Buffer {
  const [version, utf8, deflate, time, firstDay] = [20, 0x0800, 8, 0, 0x0021];
  return writeFields(
    ...[version, utf8, deflate, time, firstDay].map((value) => [value, 2] as const),
    ...[crc, data.length, size].map((value) => [value, 4] as const),
    ...[name.length, 0].map((value) => [value, 2] as const),
  );
}

/** Numbers with their lengths in bytes, least significant byte first. */
function writeFields(...fields: readonly (readonly [value: number, bytes: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}
