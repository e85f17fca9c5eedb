import { join } from "node:path";
import type { GetStaticPathsResult, IntegrationResolvedRoute } from "astro";
import type { ViteDevServer } from "vite";
import { isLeftOut } from "../../views/page/sections.ts";

/** Pages that nobody is to find: the one for missing pages, those that only send readers on, and charts alone for other sites. */
const notToFind = /\/(?:404|\[\.\.\.from\]|charts\/\[\.\.\.id\])\.astro$/;

/**
 * Addresses of all pages to find, sorted. A built site reads them from its folder; a preview has none, and asks the routes. Overviews that
 * the records do not fill, which `sections` lacks, are not made.
 */
export async function listPageAddresses(
  server: ViteDevServer,
  routes: readonly IntegrationResolvedRoute[],
  sections: ReadonlySet<string>,
): Promise<string[]> {
  const own = routes.filter(
    ({ type, origin, entrypoint }) => type === "page" && origin === "project" && !notToFind.test(entrypoint),
  );
  const addresses = await Promise.all(own.map((route) => listAddresses(server, route)));
  return addresses
    .flat()
    .filter((address) => !isLeftOut(address, sections))
    .sort();
}

async function listAddresses(server: ViteDevServer, route: IntegrationResolvedRoute): Promise<string[]> {
  if (route.params.length === 0) return [withSlash(route.pattern)];
  const page = (await server.ssrLoadModule(join(server.config.root, route.entrypoint))) as {
    getStaticPaths: () => GetStaticPathsResult | Promise<GetStaticPathsResult>;
  };
  const paths = await page.getStaticPaths();
  return paths.flat().map(({ params }) => withSlash(route.generate(params)));
}

function withSlash(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}
