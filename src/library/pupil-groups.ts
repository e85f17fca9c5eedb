import type { Shelf } from "../model/shelf.ts";

/** Groups of pupils as the Department for Education publishes results for them, in the order of display. */
export const pupilGroups: Shelf<"pupilGroups"> = [
  {
    id: "free-school-meals",
    title: "Pupils eligible for free school meals",
    definition: "Pupils whose family circumstances entitle them to free school meals.",
    others: "not-free-school-meals",
  },
  {
    id: "not-free-school-meals",
    title: "Pupils not eligible for free school meals",
    definition: "All other pupils in the same year group.",
  },
  {
    id: "disadvantaged",
    title: "Disadvantaged pupils",
    definition: "Pupils eligible for free school meals at any time in the past six years, and looked after children.",
    others: "not-disadvantaged",
  },
  {
    id: "not-disadvantaged",
    title: "Other pupils (not disadvantaged)",
    definition: "Pupils who do not meet the definition of disadvantaged.",
  },
  { id: "white", title: "White pupils", definition: "Pupils recorded in one of the White ethnic groups." },
  { id: "mixed", title: "Pupils of mixed ethnicity", definition: "Pupils recorded in one of the Mixed ethnic groups." },
  {
    id: "asian",
    title: "Asian pupils",
    definition: "Pupils recorded in one of the Asian ethnic groups; Chinese pupils are counted on their own.",
  },
  { id: "black", title: "Black pupils", definition: "Pupils recorded in one of the Black ethnic groups." },
  { id: "chinese", title: "Chinese pupils", definition: "Pupils recorded as Chinese." },
  {
    id: "sen-support",
    title: "Pupils with SEN support",
    definition:
      "Pupils with special educational needs who receive extra support in school but have no Education, Health and Care plan.",
  },
  {
    id: "ehc-plan",
    title: "Pupils with an Education, Health and Care plan",
    definition:
      "Pupils with an Education, Health and Care plan, or with the statement of special educational needs that came before it.",
  },
  {
    id: "no-sen",
    title: "Pupils with no special educational need identified",
    definition: "Pupils who have neither SEN support nor an Education, Health and Care plan.",
  },
  {
    id: "sen",
    title: "Pupils with special educational needs",
    definition: "Pupils who have SEN support or an Education, Health and Care plan.",
    others: "no-sen",
  },
  {
    id: "other-ethnic",
    title: "Pupils of another ethnic group",
    definition: "Pupils recorded in an ethnic group other than White, Mixed, Asian, Black and Chinese.",
  },
  {
    id: "children-in-need",
    title: "Children in need",
    definition: "Children whom the council has found to be in need under the Children Act 1989.",
  },
  {
    id: "protection-plan",
    title: "Children on a child protection plan",
    definition: "Children who are the subject of a child protection plan.",
  },
  { id: "looked-after", title: "Looked after children", definition: "Children in the care of the council." },
];
