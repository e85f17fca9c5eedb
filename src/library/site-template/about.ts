import { stringify } from "yaml";
import { escapeMarkdown, namePublisherInText, type NewSite } from "./new-site.ts";

/** The page that says what the site is and who answers for it. */
export function writeAbout(site: NewSite): string {
  const { council, area, licence, day } = site;
  const publisher = namePublisherInText(site);
  const name = escapeMarkdown(council);
  const summary = `What this site publishes about services for children in ${area.name}, and who answers for it.`;
  return `---
title: About this site
summary: ${stringify(summary, { lineWidth: 0 }).trimEnd()}
names: [Contact, Who runs this site, Copyright, Reuse, Licence]
updated: ${day}
---

## What it publishes

Inspectors, assessors and councils write a good deal about services for children. Much of it is in long documents that
are hard to find and hard to compare. This site brings it together, for residents and parents, councillors,
officers, school leaders and governors, journalists and researchers. It holds:

- letters, reports and assessments of inspectors
- papers of ${site.isNational ? "councils'" : "the council's"} committees
- figures on schools and on services for children.

<ToWrite what="which documents and figures the site holds, from which years, and what is to follow" />

## How text and figures relate to the originals

**Text.** The pages are summaries in our own words. They follow the order of the original, and keep its names, dates,
grades and titles. Where the original numbers its paragraphs, the numbers are shown beside the text.

**Figures.** Numbers are given as the source prints them. Below each chart the document is named, with the section,
paragraph or page, so that anybody can check the number. [Methodology](/methodology/) says how figures are read,
compared and drawn.

**Titles of charts** are worked out from the figures. They are ours, not the source's.

## What it does not do

- It is not the official publication. The original is what counts, and a summary cannot replace it. Each document's page
  says what the original is.
- It does not judge. Grades are those of the inspectors, and ratings of results are those that the source prints.
- It never corrects anything silently. Where a source disagrees with itself, the page shows what is printed, and a note says
  so. Where a mistake of ours is put right after publication, [corrections](/corrections/) say what changed.
- It does not fill gaps. Where a source has no figure, the page says why, if the source does, and never puts a zero.

## Who answers for it

The site is published for ${name}. <ToWrite what="which team looks after it, and how to reach that team" />

If you find a mistake, please report it with the address of the page and the place in the original. If the mistake is
in the original, please write to those who published it: the inspectorate or ${site.isNational ? "a council" : "the council"}.

## Licence

What ${publisher} writes on this site is available under this licence: [${escapeMarkdown(licence.title)}](${licence.address}).
The originals have licences of their own; each document's page gives it. The program that makes the site is free software.

All figures can be [taken away as files](/data/).

## Privacy

This site sets no cookies and keeps nothing in your browser. It does not count or follow visitors. Pages load nothing
from other sites: no fonts, no scripts, no pictures. Search runs in your browser, on an index that comes from this site;
what you search for is part of the address of the search page. As with any site, the server that delivers the pages may
keep a log of requests.

## Accessibility

The [accessibility statement](/accessibility/) says how accessible this site is, and what to do if you
cannot use part of it.
`;
}
