import { layoutsBefore2014 } from "./before-2014.ts";
import { childrensServicesLayouts } from "./childrens-services.ts";
import { jointInspectionLayouts } from "./joint-inspections.ts";
import type { ReportLayout } from "./layout.ts";
import { singleInspectionLayouts } from "./single-inspection.ts";
import { visitLayouts } from "./visits.ts";

/** Every kind of report that can be read, the more exactly known before those whose words others have too. */
export const reportLayouts: readonly ReportLayout[] = [
  ...visitLayouts,
  ...jointInspectionLayouts,
  ...singleInspectionLayouts,
  ...layoutsBefore2014,
  ...childrensServicesLayouts,
];
