import type { ChangedFiles } from "./bench-site.ts";

/** The kinds of edit after which the checks must say what they said before. */
export const controlTitles = {
  "series-reordered": "Two series change places",
  "fields-reordered": "Two fields change places",
  "comment-added": "A comment added",
  "note-reworded": "A note in other words",
  "quotes-changed": "Other quotation marks",
  "text-reflowed": "Text broken into other lines",
  "title-renamed": "A title in other words",
  "indicator-added": "An indicator with its figures added",
  "statement-added": "A true statement added",
} as const;

export type ControlKind = keyof typeof controlTitles;

/** A harmless edit. */
export interface Control {
  readonly kind: ControlKind;
  readonly says: string;
  readonly files: ChangedFiles;
}
