/** A page to plant a fault in. Its policy is loose where it is shown, so that a fault may stand in a style or a script of its own. */
export function seededPage(body: string, styles = ""): string {
  return [
    '<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Title</title>',
    '<meta name="viewport" content="width=device-width">',
    `<style>body{font:16px/1.4 Arial,sans-serif}${styles}</style>`,
    `</head><body><main id="main"><h1>Heading</h1>${body}</main></body></html>`,
  ].join("");
}

/** A paragraph of some lines at any width. */
export const paragraph = `<p>${"Councils publish what inspectors say. ".repeat(12)}</p>`;
