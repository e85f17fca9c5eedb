/*
 * Pictures are made from files: the PNG is the SVG file drawn by the browser, so that the content security policy stays as it is and what
 * is saved has its title and source.
 */
/** A picture and code for another site, made from the file and the page that a chart has for this. */
import type { ChartAddress } from "./page-address.ts";
import { create, createButton } from "./chart-table.ts";

/** Pixels of the picture a pixel of the drawing: sharp on paper and on dense screens. */
const scale = 2;

/** Pixels of the page to embed above and below its figure: its margins, and the line that says where it comes from. */
const roomAround = 120;

/** Adds the picture, and the code that shows the chart elsewhere, to the ways to take a chart away. */
export function addTakeAway(figure: HTMLElement, title: string, address: ChartAddress): void {
  const line = figure.querySelector(".chart__take");
  const [file, page] = [...(line?.querySelectorAll<HTMLAnchorElement>("a") ?? [])];
  if (!line || !file || !page || !location.protocol.startsWith("http")) return;
  const code = create("textarea");
  code.readOnly = true;
  code.rows = 4;
  code.hidden = true;
  code.setAttribute("aria-label", "Code to embed the chart");
  const picture = createButton("PNG", () => void savePicture(file.href, status));
  const status = create("span");
  status.setAttribute("role", "status");
  const embed = createButton("code to embed", () => {
    if (code.hidden) code.value = writeCode(keepChoice(page.href, address), title, figure.offsetHeight + roomAround);
    code.hidden = !code.hidden;
    embed.setAttribute("aria-expanded", String(!code.hidden));
    if (!code.hidden) code.select();
  });
  embed.setAttribute("aria-expanded", "false");
  const added = create("span", ", ", picture, ", ", embed, " ", status, code);
  added.setAttribute("data-made-by-script", "");
  line.append(added);
}

/** The page with the authority that the reader added to the chart. */
function keepChoice(page: string, address: ChartAddress): string {
  const chosen = address.read("with");
  const kept = new URL(page);
  if (chosen) kept.searchParams.set("with", chosen);
  return kept.href;
}

/** HTML that shows a page within another, as high as it is where it has the room that the chart has here. */
function writeCode(address: string, title: string, height: number): string {
  const safe = title.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<iframe src="${address}" title="${safe}" width="100%" height="${Math.ceil(height)}" loading="lazy"></iframe>`;
}

/** Draws the file on paper of pixels and hands it over as a download. */
async function savePicture(address: string, status: HTMLElement): Promise<void> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    const canvas = create("canvas");
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve);
    });
    if (!blob) throw new Error("The browser made no picture.");
    const link = create("a");
    link.href = URL.createObjectURL(blob);
    link.download = address.replace(/^.*\//, "").replace(/svg$/, "png");
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(link.href);
    }, 60_000);
    status.textContent = "";
  } catch {
    status.textContent = "The picture could not be made; the SVG can be used instead.";
  }
}
