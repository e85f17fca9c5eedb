/** Eleventy as it comes, with one template that makes every page: see `site/pages.11ty.js`. */
export default function (config) {
  config.setQuietMode(true);
  return { dir: { input: "site" }, templateFormats: ["11ty.js"] };
}
