import { readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** What Astro and Vite must bundle, because it holds components or asks the bundler for its modules. */
const bundled = /^(?:astro|@astrojs\/.*|govuk-frontend)(?:\/|$)/;

/** What Astro asks for a script of a component by. */
const scriptOfComponent = /^(\/.*\.astro)\?astro&type=script&index=(\d+)/;

/** A name of a package, with or without a file in it. */
const bare = /^(?:@[\w.-]+\/)?[\w-][\w.-]*(?:\/.*)?$/;

/**
 * Finds packages where the engine finds them. Astro looks from the site's folder, which may lie anywhere and need not have packages: a
 * site can be built by an engine that is installed elsewhere. Those that a build leaves unbundled are named by their place on the disk, which
 * is also where this process has them from.
 */
export function usePackagesOfEngine(engine: string): Plugin {
  const { dependencies } = JSON.parse(readFileSync(join(engine, "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const own = new Set(Object.keys(dependencies));
  return {
    name: "findings:packages",
    enforce: "pre",
    configResolved: ({ environments }) => {
      // Astro asks for parts of its toolbar to be bundled beforehand, which is off.
      const { client } = environments;
      if (client) client.optimizeDeps.include = [];
    },
    resolveId: {
      order: "pre",
      filter: { id: bare },
      async handler(id, importer, options) {
        const isServed = this.environment.config.consumer === "server";
        if (isServed && this.environment.mode === "build" && own.has(nameOf(id)) && !bundled.test(id))
          return { id: import.meta.resolve(id), external: true };
        const found = await this.resolve(id, importer, { ...options, skipSelf: true });
        if (found || !isServed) return found;
        return findFromHere(id);
      },
    },
    load: {
      order: "pre",
      filter: { id: scriptOfComponent },
      handler(id) {
        const [, file = "", index] = scriptOfComponent.exec(id) ?? [];
        const code = [...readFileSync(file, "utf8").matchAll(/<script>([^]*?)<\/script>/g)][Number(index)]?.[1];
        if (code === undefined) return undefined;
        // What renders a page only learns that it has a script.
        if (this.environment.config.consumer === "server") return { code: "", moduleType: "ts" };
        return { code, moduleType: "ts" };
      },
    },
  };
}

function findFromHere(id: string): string | undefined {
  try {
    return fileURLToPath(import.meta.resolve(id));
  } catch {
    return undefined;
  }
}

function nameOf(id: string): string {
  const [scope = "", name = ""] = id.split("/");
  return scope.startsWith("@") ? `${scope}/${name}` : scope;
}

/** The folder that holds the engine's packages: that in which it is installed itself, or its own. */
export function findNodeModules(engine: string): string {
  const parts = engine.split(sep);
  const last = parts.lastIndexOf("node_modules");
  return last === -1 ? join(engine, "node_modules") : parts.slice(0, last + 1).join(sep);
}
