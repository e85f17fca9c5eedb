/**
 * What a page may load and run: its own site's files. Each page carries it; hosts that can send headers send it too, with what only a
 * header can say. https://www.w3.org/TR/CSP3/
 */
export const contentPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";
