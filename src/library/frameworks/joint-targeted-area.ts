import type { Shelf } from "../../model/shelf.ts";

/** Joint inspections under section 20 of the Children Act 2004. Their findings are words without grades, so there are no judgement areas. */
export const jointTargetedAreaFrameworks: Shelf<"frameworks"> = [
  {
    id: "joint-targeted-area-inspection",
    title: "Joint targeted area inspection",
    shortTitle: "Joint targeted area inspection",
    inspectorate:
      "Ofsted, the Care Quality Commission, HM Inspectorate of Constabulary and Fire & Rescue Services and HM Inspectorate of Probation",
    years: { from: 2016 },
    summary:
      "Inspectorates look together at how the agencies of an area answer one kind of risk to children, such as domestic abuse or exploitation. They report strengths and what needs to improve in words, and give no grades.",
    scale: [],
    judgementAreas: [],
    source: {
      title: "Joint inspections of local area services",
      publisher:
        "Ofsted, the Care Quality Commission, HM Inspectorate of Constabulary and Fire & Rescue Services and HM Inspectorate of Probation",
    },
  },
];
