import { withArticle } from "../../catalogue/councils.ts";
import type { Site } from "../../model/site.ts";

/** Where a reader reports a mistake: words, then the link's words and its address, where the settings give a way. */
export interface ContactLink {
  /** "Write to Example Council:", "Write to Example Council with", or, for a website, "Contact Example Council:"; without a link, that there is none. */
  readonly lead: string;
  readonly link: { readonly words: string; readonly address: string } | undefined;
}

/** The way to report a mistake on the page of this title: by e-mail, else by a form, else through the council's own site. */
export function findContact(contact: Site["contact"], title?: string): ContactLink {
  const { email, form, website } = contact;
  const name = withArticle(contact.name);
  if (email !== undefined) {
    const subject = title === undefined ? "" : `?subject=${encodeURIComponent(`Mistake on “${title}”`)}`;
    return { lead: `Write to ${name}:`, link: { words: email, address: `mailto:${email}${subject}` } };
  }
  if (form !== undefined) return { lead: `Write to ${name} with`, link: { words: "this form", address: form } };
  if (website === undefined) return { lead: `This site does not say yet how to reach ${name}`, link: undefined };
  return { lead: `Contact ${name}:`, link: { words: new URL(website).hostname, address: website } };
}
