import { z } from "zod";

/** Ids are file names and become addresses: lower-case words joined by hyphens, for example `ks2-rwm-expected`. */
export const identifierPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id as it stands in a file name or in a list: lower-case letters, digits and single hyphens. */
export const identifier = z.string().regex(identifierPattern, {
  error: "is not an id|Use lower-case letters, digits and single hyphens, for example ks2-rwm-expected.",
});

/** Text that a reader will see: not empty, no space at either end. */
export const text = z
  .string()
  .min(1, { error: "is empty|Write the text, or remove the line." })
  .refine((value) => value === value.trim(), { error: "starts or ends with a space|Remove the space." })
  .refine(hasVisibleSign, { error: "holds nothing that can be seen|Write the text, or remove the line." });

/** Whether a text holds a letter, digit or sign. Blanks of other scripts and marks without their letter are none. */
function hasVisibleSign(value: string): boolean {
  // A text that is empty has been refused above.
  return value === "" || value !== value.trim() || /[^\p{C}\p{Z}\p{M}\u2800\u3164\u115F\u1160\uFFA0]/u.test(value);
}

/** A web address of a source. Only `https:` and `http:` are published. */
export const webAddress = z
  .string()
  .refine((value) => /^https?:\/\/[^\s]+$/.test(value) && URL.canParse(value), {
    error: ({ input }) =>
      /^https?:\/\/\S+\s/.test(String(input).trim())
        ? "holds a space, and an address has none|Copy it from the browser's address line, which has %20 in its place."
        : "is not a web address|Write it in full, starting with https://.",
  })
  .refine((value) => !/^https?:\/\/[^/?#]*@/.test(value), {
    error: "holds a name and perhaps a password|Delete what stands before the sign @, and the sign.",
  });

/** The address at which a site is published: of a folder, with nothing behind it. */
export const homeAddress = webAddress.refine((value) => !/[?#]/.test(value), {
  error: "is not the address of a site|Write it without ? and #, and what follows them.",
});

/** An address within the site: /documents/ or /documents/some-id/. */
export const siteAddress = z
  .string()
  .regex(/^\/(?:[a-z0-9-]+\/)*$/, { error: "is not an address within the site|Start and end it with a slash." });

/** An address within the site that may end in a place on the page: /documents/some-id/#notes. */
export const siteAddressWithPlace = z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, {
  error: "is not an address within the site|Start and end it with a slash; a place on the page follows as #place.",
});

/** An e-mail address as printed on a site's contact page. */
export const emailAddress = z
  .string()
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, { error: "is not an e-mail address|Write it as name@council.gov.uk." });

/** An id made of words: letters without their accents, in lower case, joined by hyphens. Empty where there are none. */
export function toIdentifier(words: string): string {
  return words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
