import { crc32, inflateRawSync } from "node:zlib";

/** Files of a zip archive by path, in the order of its directory. Throws where the archive contradicts itself. */
export function readZip(archive: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(archive);
  const end = bytes.length - 22;
  if (bytes.readUInt32LE(end) !== 0x06054b50) throw new Error("The archive has no end.");
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new Error("The directory is broken.");
    const [length, offset] = [bytes.readUInt16LE(at + 28), bytes.readUInt32LE(at + 42)];
    const path = bytes.toString("utf8", at + 46, at + 46 + length);
    files.set(path, readFile(bytes, offset, path));
    if (!bytes.subarray(offset + 4, offset + 30).equals(bytes.subarray(at + 6, at + 32)))
      throw new Error(`The header of ${path} and the directory differ.`);
    at += 46 + length;
  }
  if (at !== end) throw new Error("The directory does not reach the end.");
  return files;
}

function readFile(bytes: Buffer, offset: number, path: string): Buffer {
  if (bytes.readUInt32LE(offset) !== 0x04034b50) throw new Error(`${path} is not where the directory says.`);
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const content = inflateRawSync(bytes.subarray(start, start + bytes.readUInt32LE(offset + 18)));
  if (crc32(content) !== bytes.readUInt32LE(offset + 14)) throw new Error(`${path} has another checksum.`);
  if (content.length !== bytes.readUInt32LE(offset + 22)) throw new Error(`${path} has another length.`);
  return content;
}
