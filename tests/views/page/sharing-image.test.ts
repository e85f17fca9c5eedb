import { crc32, inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { drawSharingImage } from "../../../src/views/page/sharing-image.ts";
import { encodePng } from "../../../src/site/png.ts";

const picture = drawSharingImage("#801650");

function colourAt(column: number, row: number): number[] {
  const start = (row * picture.width + column) * 3;
  return [...picture.pixels.subarray(start, start + 3)];
}

describe("the picture for sharing", () => {
  test("has the size that networks show whole, on the site's brand colour", () => {
    expect([picture.width, picture.height, picture.pixels.length]).toEqual([1200, 630, 1200 * 630 * 3]);
    expect([colourAt(0, 0), colourAt(1199, 629)]).toEqual([
      [0x80, 0x16, 0x50],
      [0x80, 0x16, 0x50],
    ]);
  });

  test("shows a white line that rises to a green dot, in the middle", () => {
    expect(colourAt(600 - 10 * 19, 315 + 8 * 19)).toEqual([255, 255, 255]);
    expect(colourAt(600 + 2 * 19, 315 + 4 * 19)).toEqual([255, 255, 255]);
    expect(colourAt(600 + 10 * 19, 315 - 8 * 19)).toEqual([0x28, 0xa1, 0x97]);
  });

  test("has soft edges", () => {
    const row = Array.from({ length: 1200 }, (_, column) => colourAt(column, 315 + 8 * 19)[1] ?? 0);
    expect(row.some((green) => green > 0x16 && green < 255)).toBe(true);
  });

  test("is a PNG: its parts have their lengths and checksums, and its rows are those of the picture", () => {
    const parts = readParts(encodePng(picture));
    expect(parts.map(({ type }) => type)).toEqual(["IHDR", "IDAT", "IEND"]);
    expect([...(parts[0]?.content ?? [])]).toEqual([0, 0, 4, 176, 0, 0, 2, 118, 8, 2, 0, 0, 0]);
    const rows = inflateSync(parts[1]?.content ?? Buffer.alloc(0));
    expect(rows.length).toBe(630 * (1 + 1200 * 3));
    const lastRow = rows.subarray(629 * 3601);
    expect(lastRow[0]).toBe(0);
    expect(lastRow.subarray(1).equals(Buffer.from(picture.pixels.subarray(629 * 3600)))).toBe(true);
  });
});

function readParts(png: Buffer) {
  expect(png.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  const parts: { type: string; content: Buffer }[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const named = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    parts.push({ type: named.subarray(0, 4).toString("latin1"), content: named.subarray(4) });
    at += 12 + length;
  }
  return parts;
}
