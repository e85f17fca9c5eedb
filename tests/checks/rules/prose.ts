import { readSiteFile } from "../../site-fixture.ts";
import type { RuleCases } from "./rule-case.ts";

const report = "content/documents/2018/exampleshire-report-2018.md";
const body = (text: string) => ({ [report]: `${readSiteFile(report)}\n${text}\n` });

/** Texts that are shown otherwise than their author sees them. */
export const proseCases: RuleCases = {
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
