/** How the series of a chart are told apart: colour, dash and shape, so that no reader depends on colour. */
export interface SeriesStyle {
  readonly colour: string;
  /** SVG dash pattern; undefined for a solid line. */
  readonly dash: string | undefined;
  readonly widthPixels: number;
  readonly shape: "circle" | "square" | "diamond" | "triangle";
}

/** Text and axes. Labels are never coloured: two of the palette's colours are too light for text. */
export const inkColour = "#0b0c0c";
export const mutedColour = "#505a5f";
export const gridColour = "#d9dcde";
export const paperColour = "#ffffff";
/** A band behind lines. */
export const bandColour = "#d3dde6";

/** Dashes of targets, which no series has. */
export const targetDash = "2 2";

/** Single dots, of a line to or from what was planned. */
export const plannedDash = "0.1 7";

/** Palette of the Government Analysis Function, in its order; later series recede in grey. */
const styles: readonly SeriesStyle[] = [
  { colour: "#12436D", dash: undefined, widthPixels: 3.5, shape: "circle" },
  { colour: "#28A197", dash: "7 3", widthPixels: 2.5, shape: "square" },
  { colour: "#801650", dash: "2 3", widthPixels: 2.5, shape: "diamond" },
  { colour: "#F46A25", dash: "10 3 2 3", widthPixels: 2.5, shape: "triangle" },
];

const recedingStyle: SeriesStyle = { colour: "#8a9197", dash: "3 3", widthPixels: 1.5, shape: "circle" };

/** Style of the series at `index` in the order of display. */
export function styleOf(index: number): SeriesStyle {
  return styles[index] ?? recedingStyle;
}

/** Size of chart text. Both variants are drawn at about their size on the screen, so text keeps its size. */
export const fontSizePixels = 15;
export const fontFamily = "Helvetica, Arial, sans-serif";

/** Width of a text in Helvetica or Arial, estimated. */
export function estimateTextWidth(text: string, sizePixels: number = fontSizePixels): number {
  let units = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    units += widths[code] ?? usualWidth;
    // The second half of a letter beyond the first 65,536 is no letter.
    if (code >= 0xd800 && code < 0xdc00) at += 1;
  }
  return units * sizePixels;
}

/** Of a font's size: the width of most letters, and of those that are narrow or wide, by their codes. */
const usualWidth = 0.556;
const widths: readonly (number | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if ("iljtfrI.,:;'|!()[] /-".includes(character)) return 0.29;
  if ("mwMW%@".includes(character)) return 0.86;
  return character >= "A" && character <= "Z" ? 0.7 : usualWidth;
});

/** Fonts that stand in for Helvetica can be this much wider. */
export const widestFont = 1.08;

/** Room to reserve for a text, whichever font a browser shows it in. */
export function roomForText(text: string, sizePixels: number = fontSizePixels): number {
  return estimateTextWidth(text, sizePixels) * widestFont;
}
