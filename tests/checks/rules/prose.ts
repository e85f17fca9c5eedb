import { readSiteFile } from "../../site-fixture.ts";
import type { RuleCases } from "./rule-case.ts";

const report = "content/documents/2018/exampleshire-report-2018.md";
const body = (text: string) => ({ [report]: `${readSiteFile(report)}\n${text}\n` });

const redirects = "data/redirects.yaml";
/** Texts that are shown otherwise than their author sees them. */
export const proseCases: RuleCases = {
  "link-moved": {
    "a text that names a topic under its part of the site": {
      mistake: body("See [attendance](/standards/attendance/#figures)."),
      issues: [
        `${report}:63:5  warning: The page /standards/attendance/#figures has moved, and readers are sent on. → Write /topics/attendance/#figures.`,
      ],
      control: body("See [attendance](/topics/attendance/#figures)."),
    },
    "a text that names an address of which the officer says where it is": {
      mistake: {
        ...body("See [it](https://findings.example.org/old/)."),
        [redirects]: "- from: /old/\n  to: /about/\n",
      },
      issues: [`${report}:63:5  warning: The page /old/ has moved, and readers are sent on. → Write /about/.`],
      control: { ...body("See [it](/about/)."), [redirects]: "- from: /old/\n  to: /about/\n" },
    },
    "a redirect to a page that has moved": {
      mistake: { [redirects]: "- from: /old/\n  to: /services/safeguarding/\n" },
      issues: [
        `${redirects}:2:7  warning: The page /services/safeguarding/ has moved, and readers are sent on. → Write /topics/safeguarding/.`,
      ],
      control: { [redirects]: "- from: /old/\n  to: /topics/safeguarding/\n" },
    },
  },
  "prose-layout": {
    "bullets of a word processor": {
      mistake: body("• One\n• Two"),
      issues: [
        `${report}:63:1  warning: Lines that begin with a bullet or dash here run together: they are no list. → Begin each with a hyphen and a space, after a blank line.`,
      ],
      control: body("- One\n- Two"),
    },
  },
};
