import type { Plugin } from "vite";

/**
 * A script that another one loads when a reader asks for it is loaded by a plain `import()`. Vite puts a kilobyte before it, in every page with a
 * chart, for styles and scripts that such a script may have of its own; ours have none.
 */
export function loadScriptsPlainly(): Plugin {
  return {
    name: "findings:plain-imports",
    apply: "build",
    enforce: "pre",
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => ({ code: "export const __vitePreload = (load) => load();", moduleSideEffects: false }),
    },
  };
}
