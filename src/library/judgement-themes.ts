/** Themes by which areas of different frameworks stand side by side. A site may add its own, which then two frameworks share. */
export const judgementThemes: readonly string[] = [
  ...["overall-effectiveness", "capacity-to-improve", "leadership-and-management", "quality-of-provision"],
  ...["being-healthy", "staying-safe", "enjoying-and-achieving", "making-a-positive-contribution"],
  ...["economic-well-being", "ambition-and-prioritisation", "performance-management", "partnership-working"],
  ...["equality-and-diversity", "health-agencies", "help-and-protection", "children-in-care", "care-leavers"],
];
