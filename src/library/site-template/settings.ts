import { stringify } from "yaml";
import { engineVersion } from "../../model/engine-version.ts";
import type { NewSite } from "./new-site.ts";

/** `data/site.yaml` of a new site: what its council changes to make it its own. */
export function writeSettings(site: NewSite): string {
  const { council, area, comparators, homeIndicators = [], licence, isNational } = site;
  const told = tellWhatItHolds(site);
  return `# Everything that is ${isNational ? "the publisher's" : "the council's"} own. What each line means, and what else can stand here:
# node_modules/findings/docs/editing.md

# The version of the engine for which these files are written; npx findings migrate changes it.
engine: ${engineVersion}

title: ${write(`Findings for ${area.name}`)}
description: ${write(told.description)}
${writeLead(site)}
# The address at which the site will be published, once it is known.
# address: https://findings.example.org/

# The colour of the council. White text must be readable on it.
brandColour: "#12436d"

# The areas that figures stand beside, in this order.${isNational ? "" : " For statistical neighbours, add a file to data/areas, and its name here."}
comparators: ${comparators.length === 0 ? "[]" : `[${comparators.join(", ")}]`}

home:
  introduction: ${told.introduction}, and check every figure against its source.
  # Up to six indicators for the home page${homeIndicators.length === 0 ? ", once there are some" : ""}.
${homeIndicators.length === 0 ? "  # indicators: []" : `  indicators:\n${homeIndicators.map((id) => `    - ${id}`).join("\n")}`}

# The measures that stand first on the page of a topic, in this order: npx findings list topics. Without it, the page chooses.
# headlines:
#   - topic: safeguarding
#     indicators: [child-protection-plans, re-referrals]

# The menu. Without it, it has the sections that the records fill.
# navigation:
#   - { title: Schools, address: /schools/ }
#   - { title: Inspections, address: /judgements/ }
#   - { title: Documents, address: /documents/ }

# Where newer figures and judgements are published: pages whose own are old lead there. Write only addresses that you have opened.
# elsewhere:
#   - title: The inspectorate's reports on ${area.name}
#     address: https://www.example.org/reports
#     what: Inspection reports and monitoring letters.
#     parts: [judgements, services]

# The licence of what the site says: npx findings list licences
licence: ${licence.id}

contact:
  name: ${write(council)}
  # Where readers report a mistake: one of these three.
  # email: name@example.org
  # form: https://www.example.org/report
  # website: https://www.example.org/
`;
}

/** What the site holds on its first day, for search engines and on its home page: no site of figures alone promises what inspectors say. */
function tellWhatItHolds({ area: { name }, isNational, homeIndicators = [] }: NewSite) {
  if (isNational)
    return {
      description: `How every authority in ${name} stands: figures on schools and on services for children.`,
      introduction: "Look up an authority, see how it stands among all",
    };
  return homeIndicators.length > 0
    ? {
        description: `Figures on schools and on services for children in ${name}, beside those of other authorities.`,
        introduction: `See how ${name} stands among all authorities`,
      }
    : {
        description: `What inspectors, assessors and the council say about services for children in ${name}.`,
        introduction: "Read what inspectors and the council say",
      };
}

/** Whose site it is: its council, or the country whose authorities it is about. */
function writeLead({ council, area, isNational }: NewSite): string {
  if (isNational)
    return `# The country whose authorities the site is about, each with a page of its own. Its figures come first.
country: ${area.id}`;
  return `council:
  # As the council signs.
  name: ${write(council)}
  # Its area: npx findings list areas ${area.id}
  area: ${area.id}`;
}

/** A text as YAML, in quotation marks where it needs them. */
function write(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}
