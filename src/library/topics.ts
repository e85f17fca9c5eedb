import type { Shelf } from "../model/shelf.ts";

/** Topics of services for children and stages of education, in the order of display. The division is this project's own. */
export const topics: Shelf<"topics"> = [
  {
    id: "early-years",
    title: "Early years",
    part: "standards",
    summary: "How well children did at the end of reception, around the age of five.",
  },
  {
    id: "phonics",
    title: "Phonics in year 1",
    part: "standards",
    summary: "The check, around the age of six, of whether children can read words by their sounds.",
  },
  {
    id: "key-stage-1",
    title: "Key stage 1",
    part: "standards",
    summary: "Teachers' assessments of reading, writing, mathematics and science around the age of seven.",
  },
  {
    id: "key-stage-2",
    title: "Key stage 2",
    part: "standards",
    summary:
      "Tests and assessments at the end of primary school, around the age of eleven, and the progress made since seven.",
  },
  {
    id: "key-stage-4",
    title: "Key stage 4",
    part: "standards",
    summary: "GCSE results around the age of sixteen, and the progress made since primary school.",
  },
  {
    id: "key-stage-5",
    title: "Key stage 5",
    part: "standards",
    summary: "A levels and vocational qualifications around the age of eighteen.",
  },
  {
    id: "attainment-at-19",
    title: "Qualifications by 19",
    part: "standards",
    summary: "Qualifications that young people had by the age of nineteen, after school and college.",
  },
  {
    id: "attendance",
    title: "Attendance",
    part: "standards",
    summary: "How much school pupils miss, in primary and secondary schools.",
  },
  {
    id: "exclusions",
    title: "Suspensions and exclusions",
    part: "standards",
    summary: "How many pupils were sent home for a time, or for good.",
  },
  {
    id: "school-quality",
    title: "Quality of schools",
    part: "standards",
    summary: "How many schools of the area Ofsted rated as good or outstanding.",
  },
  {
    id: "early-help",
    title: "Early help and prevention",
    part: "services",
    summary: "Support for families before problems become serious.",
  },
  {
    id: "safeguarding",
    title: "Safeguarding",
    part: "services",
    summary: "Keeping children safe from harm, from the first contact to a child protection plan.",
  },
  {
    id: "exploitation-and-missing",
    title: "Exploitation and missing children",
    part: "services",
    summary:
      "Children at risk of criminal or sexual exploitation, gangs and serious violence, and children who go missing.",
  },
  {
    id: "looked-after-children",
    title: "Looked after children",
    part: "services",
    summary: "Children in the care of the council, and their health, schooling and homes.",
  },
  {
    id: "care-leavers",
    title: "Care leavers",
    part: "services",
    summary: "Young people moving from care to independence.",
  },
  {
    id: "special-needs-and-disability",
    title: "Special educational needs and disability",
    part: "services",
    summary: "Services for children and young people with special educational needs or disabilities.",
  },
  {
    id: "health",
    title: "Health",
    part: "services",
    summary: "Health of children and young people, from immunisation to mental health.",
  },
  {
    id: "education-and-work",
    title: "Education, work and training",
    part: "services",
    summary: "Learning, attendance and the path from school into work or training.",
  },
  {
    id: "youth-justice",
    title: "Youth justice",
    part: "services",
    summary: "Young people in the criminal justice system, and keeping them out of it.",
  },
  {
    id: "participation",
    title: "Participation",
    part: "services",
    summary: "Young people's voice in decisions, and their contribution to the community.",
  },
  {
    id: "housing",
    title: "Housing and homelessness",
    part: "services",
    summary: "Homes for young people who are homeless or leaving care.",
  },
  {
    id: "leadership",
    title: "Leadership and management",
    part: "services",
    summary: "How services are led, staffed, paid for and checked.",
  },
  {
    id: "quality-assurance",
    title: "Quality of practice",
    part: "services",
    summary: "What audits of casework find, and how practice is supervised and improved.",
  },
  {
    id: "workforce",
    title: "Social workers",
    part: "services",
    summary:
      "How many social workers there are for children and families, how many posts are vacant, and how many cases they hold.",
  },
  {
    id: "spending",
    title: "Spending",
    part: "services",
    summary: "What was spent on services for children and young people.",
  },
  {
    id: "circumstances",
    title: "Circumstances of families",
    part: "services",
    summary: "Incomes, languages and free school meals: what services and schools start from.",
  },
  {
    id: "arts-and-libraries",
    title: "Arts, culture and libraries",
    part: "services",
    summary: "Arts, culture and library services for children and residents.",
  },
];
