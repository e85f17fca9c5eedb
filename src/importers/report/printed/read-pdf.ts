import { getDocument, type PDFDocumentProxy } from "unpdf/pdfjs";
import { plain } from "./letters.ts";
import { makeLines } from "./make-lines.ts";
import type { PrintedDocument, PrintedPage, PrintedRun, ReadingProblem } from "./printed.ts";

/** Reads the text of a PDF with its places. Nothing in the file is run or fetched. */
export async function readPdf(bytes: Uint8Array): Promise<PrintedDocument | ReadingProblem> {
  // The library takes the bytes over, and needs no fonts: only text is asked for.
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    disableFontFace: true,
  });
  try {
    const document = await task.promise;
    const pages = await readPages(document);
    const lines = makeLines(pages);
    const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
    if (letters < leastLetters * Math.min(pages.length, 3)) return { problem: scanned(document.numPages) };
    return { form: "pdf", pageCount: document.numPages, lines };
  } catch (error) {
    return { problem: explain(error) };
  } finally {
    await task.destroy();
  }
}

/** Fewer letters a page are a page number, or what a scanner wrote on it. */
const leastLetters = 60;

async function readPages(document: PDFDocumentProxy): Promise<PrintedPage[]> {
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    const items = content.items.flatMap((item) => ("str" in item ? [item] : []));
    const views = turns.map((turn) => {
      const { width, height, transform } = page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 });
      return { number, width, height, runs: items.flatMap((item) => readRun(item, transform)) };
    });
    // A page that lies on its side or head is turned so that its words stand upright.
    const [upright] = views.toSorted((a, b) => countLetters(b) - countLetters(a));
    if (upright) pages.push(...partSheet(upright));
    page.cleanup();
  }
  return pages;
}

/** Degrees by which a page may be turned. */
const turns = [0, 90, 180, 270] as const;

function countLetters({ runs }: PrintedPage): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

/** Two pages that were printed beside each other on one sheet, each by itself. */
function partSheet({ width, ...page }: PrintedPage & { readonly width: number }): PrintedPage[] {
  const middle = width / 2;
  const isParted = page.runs.every(({ x, width: own }) => x + own < middle || x > middle);
  const left = page.runs.filter(({ x }) => x < middle);
  const right = page.runs.filter(({ x }) => x > middle).map((run) => ({ ...run, x: run.x - middle }));
  const isSheet = width > page.height * 1.2 && isParted && left.length > 0 && right.length > 0;
  return isSheet ? [left, right].map((runs) => ({ ...page, runs })) : [page];
}

type TextItem = Extract<
  Awaited<ReturnType<Awaited<ReturnType<PDFDocumentProxy["getPage"]>>["getTextContent"]>>["items"][number],
  { str: string }
>;

/** A piece of text in its place on the page; none where it is blank or stands on its head or side. */
function readRun({ str, transform, width, fontName }: TextItem, page: readonly number[]): PrintedRun[] {
  const text = plain(str);
  const [a, b, c, d, e, f] = multiply(page, transform as readonly number[]);
  if (text.trim() === "" || Math.abs(b) > Math.abs(a) / 10 || a <= 0) return [];
  return [{ text, x: e, y: f, width, size: Math.hypot(c, d), font: fontName }];
}

type Matrix = readonly [number, number, number, number, number, number];

/** One change of coordinates after another. PDF 32000-1:2008, 8.3.4. */
function multiply(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a1 = 1, b1 = 0, c1 = 0, d1 = 1, e1 = 0, f1 = 0] = outer;
  const [a2 = 1, b2 = 0, c2 = 0, d2 = 1, e2 = 0, f2 = 0] = inner;
  return [
    a1 * a2 + c1 * b2,
    b1 * a2 + d1 * b2,
    a1 * c2 + c1 * d2,
    b1 * c2 + d1 * d2,
    a1 * e2 + c1 * f2 + e1,
    b1 * e2 + d1 * f2 + f1,
  ];
}

function scanned(pages: number): string {
  return `The file has ${pages === 1 ? "one page" : `${pages} pages`} and next to no text: it is probably a scan, a picture of a report. Take the file that its publisher offers, have the text recognised first, or copy the text and give it with - in place of the file.`;
}

function explain(error: unknown): string {
  const name = error instanceof Error ? error.name : "";
  const words = error instanceof Error ? error.message : String(error);
  if (name === "PasswordException")
    return "The file is locked with a password. Open it, save a copy without one, and import that.";
  if (/InvalidPDF|MissingPDF|FormatError|UnknownError|XRef/i.test(name + words))
    return `The file is a damaged PDF, or one that was cut off (${words}). Download it again, and open it before you import it.`;
  return `The PDF cannot be read (${words}). Download it again, and open it before you import it.`;
}
