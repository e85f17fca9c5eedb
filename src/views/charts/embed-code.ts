import { escapeText } from "../../charts/markup.ts";

/** HTML that shows the page of a chart, at its full address, within a page of another site; the size is in pixels. */
export function writeEmbedCode(
  address: string,
  title: string,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  return `<iframe src="${escapeText(address)}" title="${escapeText(title)}" width="${width}" height="${height}" loading="lazy"></iframe>`;
}
