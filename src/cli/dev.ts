import { parseArgs } from "node:util";
import { previewSite } from "./preview-site.ts";

const { values } = parseArgs({
  options: {
    port: { type: "string" },
    host: { type: "boolean", default: false },
    open: { type: "boolean", default: false },
  },
});
process.exitCode = await previewSite(process.cwd(), values);
