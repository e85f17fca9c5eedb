import { escapeMarkdown, namePublisherInText, type NewSite } from "./new-site.ts";

/** Who enforces the accessibility regulations, and who advises. Equality Act 2006; in Northern Ireland the Equality Commission of its own. */
const enforcement = {
  "Northern Ireland": `The Equality Commission for Northern Ireland (ECNI) enforces the Public Sector Bodies (Websites and Mobile Applications)
(No. 2) Accessibility Regulations 2018, "the accessibility regulations", in Northern Ireland. If you are not happy with how your
complaint is answered, contact the [ECNI](https://www.equalityni.org/).`,
  elsewhere: `The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies (Websites and Mobile Applications)
(No. 2) Accessibility Regulations 2018, "the accessibility regulations". If you are not happy with how your complaint is
answered, contact the [Equality Advisory and Support Service (EASS)](https://www.equalityadvisoryservice.com/).`,
};

/**
 * The statement that the accessibility regulations ask for, in the order of the model statement (Commission Implementing Decision (EU)
 * 2018/1523). What holds for every site is written; what only the council knows is a place.
 */
export function writeAccessibility(site: NewSite): string {
  const { council, country, day } = site;
  const publisher = namePublisherInText(site);
  const name = escapeMarkdown(council);
  return `---
title: Accessibility statement
summary: How accessible this website is, what is known not to work, and who to contact.
updated: ${day}
---

This accessibility statement applies to this website. It is run for ${name}, "${publisher}" below. As many people as
possible should be able to use it. That means that you should be able to:

- change colours, contrast and fonts with the settings of your browser or device
- enlarge pages up to 400% without text running off the screen
- move around the website with a keyboard alone, or with speech recognition software
- listen to the website with a screen reader
- read everything, apart from search results, without JavaScript, and print it.

[AbilityNet](https://mcmw.abilitynet.org.uk/) has advice on making your device easier to use if you have a disability.

## How accessible this website is

These limits are known:

- Charts are pictures. Their text alternative states the finding, the axes and many of the values; all values are in a
  table beside or below the chart.
- Wide tables scroll sideways on small screens, within a frame of their own, which the keyboard reaches and scrolls.
- Search needs JavaScript. Without it, lists lead to everything.
- The original documents are not part of this website. Many are PDF files, which may not be accessible. The summaries
  here are web pages.

<ToWrite what="further problems that are known, if there are any" />

## Feedback and contact information

If you need information on this website in another format, such as large print, easy read, an audio recording or
braille, say which page you mean and which format you need: <ToWrite what="e-mail address and telephone number for such requests, and within how many days they are answered" />

## Reporting accessibility problems with this website

If you find a problem that is not listed here, or think that this website does not meet the requirements, please tell
us: <ToWrite what="whom to tell, and how" />

## Enforcement procedure

${country === "Northern Ireland" ? enforcement["Northern Ireland"] : enforcement.elsewhere}

## Technical information about this website's accessibility

${publisher.replace(/^t/, "T")} is committed to making this website accessible, in accordance with the accessibility regulations.

### Compliance status

<ToWrite what="whether the website is fully, partially or not compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, as tested" />

## Non-accessible content

### Non-compliance with the accessibility regulations

<ToWrite what="what fails which success criterion, and by when it will be mended; or that nothing is known to fail" />

### Disproportionate burden

<ToWrite what="what ${publisher} has assessed as a disproportionate burden; or that it claims nothing of the kind" />

### Content that is not within the scope of the accessibility regulations

Original letters, reports and papers are published elsewhere. They are covered by the statements of those websites.

## Preparation of this accessibility statement

<ToWrite what="the days on which this statement was prepared and last reviewed" />

The program that makes this website is tested with axe by the rules of WCAG 2.2 AA, on a narrow screen, with wide text
spacing, with text of twice the size, in forced colours, with less motion, by keyboard and in print.

<ToWrite what="when and by whom this website was tested, on which pages, and how those were chosen" />
`;
}
