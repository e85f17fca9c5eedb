/** A piece of text on a page: points from the left and from the upper edge. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
}

const height = 842;

/** A small PDF of pages with text in places, as ISO 32000-1 describes it: enough for a reader, and nothing else. */
export function makePdf(
  pages: readonly (readonly PlacedText[])[],
  { rotate = 0, width = 595 }: { readonly rotate?: number; readonly width?: number } = {},
): Uint8Array {
  const kids = pages.map((_, index) => `${5 + index * 2} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
    ...pages.flatMap((texts, index) => {
      const content = texts.map(writeText).join("\n");
      return [
        `<< /Type /Page /Parent 2 0 R /Rotate ${rotate} /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${6 + index * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

function writeText({ x, y, text, size = 12, bold = false }: PlacedText): string {
  return `BT /F${bold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${height - y} Tm (${encode(text)}) Tj ET`;
}

/** Signs of Windows-1252 that Unicode has elsewhere. */
const windows: Readonly<Record<string, number>> = {
  "’": 0x92,
  "‘": 0x91,
  "–": 0x96,
  "—": 0x97,
  "“": 0x93,
  "”": 0x94,
  "•": 0x95,
};

function encode(text: string): string {
  return Array.from(text, (sign) => {
    const code = windows[sign] ?? sign.charCodeAt(0);
    return "()\\".includes(sign) ? `\\${sign}` : String.fromCharCode(code);
  }).join("");
}

/** Lines of text below each other, from a place down. */
export function block(lines: readonly string[], place: Omit<PlacedText, "text">, pitch = 14.4): PlacedText[] {
  return lines.map((text, index) => ({ ...place, y: place.y + index * pitch, text }));
}
