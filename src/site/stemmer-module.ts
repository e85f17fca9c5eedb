import type { Plugin } from "vite";

/**
 * In a preview the browser gets packages as they are, without being bundled. The stemmer of search is written for `require`, and is served
 * as the module that browsers load.
 */
export function serveStemmerAsModule(): Plugin {
  return {
    name: "findings:stemmer",
    apply: "serve",
    transform: {
      filter: { id: /\/porter2\/dist\/index\.js(?:\?|$)/ },
      handler(code) {
        if (this.environment.config.consumer === "server") return undefined;
        return { code: `const exports = {};\n${code}\nexport const stem = exports.stem;`, map: null };
      },
    },
  };
}
