/** A page that explains the downloads: what it says is data, which one component shows. */
export interface Guide {
  readonly title: string;
  /** One sentence for search engines. */
  readonly description: string;
  /** The first paragraph. */
  readonly lead: string;
  /** What stands before the first chapter. */
  readonly opening: readonly Block[];
  readonly chapters: readonly Chapter[];
}

/** A chapter of a guide: a heading and what stands below it. */
export interface Chapter {
  /** Its anchor, which others link to. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "paragraph"; readonly text: Text }
  | { readonly kind: "list"; readonly items: readonly Text[] }
  | { readonly kind: "terms"; readonly items: readonly { readonly term: Text; readonly meaning: Text }[] }
  /** Text for programs, shown letter for letter. */
  | { readonly kind: "example"; readonly text: string }
  /** Where the page puts a list or table of records. */
  | { readonly kind: "part"; readonly name: string };

/** A text is a row of spans: plain words, and what is marked or links. */
export type Text = readonly Span[];

export type Span =
  | string
  | { readonly kind: "code" | "strong"; readonly words: string }
  | {
      readonly kind: "link";
      readonly words: string;
      readonly address: string;
      /** How browsers take it: as a file to save, as the licence, or shown as code. */
      readonly as?: "download" | "license" | "code";
    };

/** Puts spans between words: text`The file ${code("a.json")} says so.` A list of spans, or none, may stand for one. */
export function text(words: readonly string[], ...spans: readonly (Span | Text)[]): Text {
  return words
    .flatMap((word, index): Text => {
      const span = spans[index];
      return [word, ...(span === undefined ? [] : isText(span) ? span : [span])];
    })
    .filter((span) => span !== "");
}

/** A paragraph of a guide. */
export function paragraph(words: Text): Block {
  return { kind: "paragraph", text: words };
}

/** Words as they are typed or stand in a file. */
export function code(words: string): Span {
  return { kind: "code", words };
}

/** Words that stand out. */
export function strong(words: string): Span {
  return { kind: "strong", words };
}

/** Words that lead to an address. */
export function link(words: string, address: string, as?: "download" | "license" | "code"): Span {
  return { kind: "link", words, address, ...(as && { as }) };
}

function isText(span: Span | Text): span is Text {
  return Array.isArray(span);
}
