import { inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { packAtOnce } from "../../src/site/finishing/pack-at-once.ts";

const platform = globalThis.CompressionStream;

async function pack(text: string): Promise<string> {
  const stream = new CompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  void writer.write(Buffer.from(text));
  void writer.close();
  const reader = stream.readable.getReader();
  const pieces: Uint8Array[] = [];
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) pieces.push(piece.value);
  return inflateRawSync(Buffer.concat(pieces)).toString();
}

test("a writer's bytes come back whole, short ones and long ones, and the same twice", async () => {
  const long = Array.from({ length: 2000 }, (_, index) => `row ${index}`).join("\n");
  const read = await packAtOnce(() => Promise.all([pack("styles"), pack(long), pack("styles"), pack("é")]));
  expect(read).toEqual(["styles", long, "styles", "é"]);
});

test("the platform's own stream is back afterwards, also where writing fails", async () => {
  await packAtOnce(() => {
    expect(globalThis.CompressionStream).not.toBe(platform);
    return Promise.resolve();
  });
  expect(globalThis.CompressionStream).toBe(platform);
  await expect(packAtOnce(() => Promise.reject(new Error("no disk")))).rejects.toThrow("no disk");
  expect(globalThis.CompressionStream).toBe(platform);
});
