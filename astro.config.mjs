import { configureSite } from "./src/site/configuration.ts";

// For `astro check`: the commands configure the site themselves.
export default configureSite(process.cwd());
