import type { Site } from "../../model/site.ts";

/** Where a reader reports a mistake: words before the link, the link's words and its address. */
export interface ContactLink {
  /** What stands before the link: "Write to Example Council:", "Write to Example Council with", or, for a website, "Contact Example Council:". */
  readonly lead: string;
  readonly words: string;
  readonly address: string;
}

/**
 * The way to report a mistake on the page of this title: by e-mail, else by a form, else through the council's own site. Undefined where
 * the settings give none of them.
 */
export function findContact({ name, email, form, website }: Site["contact"], title?: string): ContactLink | undefined {
  if (email !== undefined) {
    const subject = title === undefined ? "" : `?subject=${encodeURIComponent(`Mistake on “${title}”`)}`;
    return { lead: `Write to ${name}:`, words: email, address: `mailto:${email}${subject}` };
  }
  if (form !== undefined) return { lead: `Write to ${name} with`, words: "this form", address: form };
  if (website === undefined) return undefined;
  return { lead: `Contact ${name}:`, words: new URL(website).hostname, address: website };
}
