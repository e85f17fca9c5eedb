/**
 * Those who inspect services for children in the United Kingdom, now or in the years that documents here may go back to, by name and acronym. Any
 * publisher with "inspectorate" in its name is one of them too. "HM" also stands for "Her Majesty's" and "His Majesty's".
 */
export const inspectorates: readonly string[] = [
  "Ofsted",
  "Office for Standards in Education",
  "Office for Standards in Education, Children's Services and Skills",
  "Care Quality Commission",
  "CQC",
  "Commission for Social Care Inspection",
  "CSCI",
  "National Care Standards Commission",
  "Healthcare Commission",
  "Commission for Healthcare Audit and Inspection",
  "Audit Commission",
  "Estyn",
  "Care Inspectorate Wales",
  "Education Scotland",
  "Regulation and Quality Improvement Authority",
  "RQIA",
  "HM Inspectorate of Constabulary and Fire and Rescue Services",
  "HMICFRS",
  "HMIC",
  "HMI Constabulary",
  "HMI Probation",
  "HMI Prisons",
  "HMIP",
];
