import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { HookParameters, IntegrationResolvedRoute } from "astro";
import { hasErrors } from "../../records/issue.ts";
import type { SiteReader } from "../loaded-site.ts";
import { findType } from "./file-types.ts";
import { createFileMaker } from "./preview-files.ts";
import { writeProblemsPage, writeProblemsText } from "./problems-page.ts";
import { tellIssues } from "./tell-issues.ts";

type ServerSetup = HookParameters<"astro:server:setup">;

/** What a preview is made of. */
export interface Preview {
  readonly server: ServerSetup["server"];
  readonly reader: SiteReader;
  /** The routes as they are now. */
  readonly routes: () => readonly IntegrationResolvedRoute[];
}

/** Files that are saved together come as several events; this long no other must have come, in milliseconds. */
const quietMs = 30;

/** Addresses that are not the site's: those of the server itself and of the code that it hands out. */
const ofServer = /^\/(?:@|__|src\/|node_modules\/|\.)/;

/**
 * Makes the preview follow the records: a file that is saved, added or removed is read, open pages load again, and while the records have
 * errors every page is the list of them. The files to take away are made when they are asked for.
 */
export function serveChanges(preview: Preview): void {
  const { server, reader } = preview;
  const root = server.config.root;
  const catchUp = followFiles(preview, root);
  const findFile = createFileMaker(server, preview.routes);
  tellIssues(reader.read().issues);
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (ofServer.test(pathname)) {
      next();
      return;
    }
    const answer = async () => {
      await catchUp();
      const { issues } = reader.read();
      if (isPublicFile(root, pathname)) {
        next();
        return;
      }
      if (!hasErrors(issues)) {
        const content = await findFile(pathname);
        if (content === undefined) next();
        else response.writeHead(200, { "content-type": findType(pathname) }).end(content);
        return;
      }
      const asText = !(request.headers.accept ?? "").includes("text/html");
      response.writeHead(500, { "content-type": `text/${asText ? "plain" : "html"}; charset=utf-8` });
      response.end(asText ? writeProblemsText(issues) : writeProblemsPage(issues));
    };
    answer().catch(next);
  });
}

/** Watches the records. Returns a function that waits until the preview shows what is on the disk, as far as that is known. */
function followFiles({ server, reader }: Preview, root: string): () => Promise<void> {
  let isStale = false;
  let settingsChanged = false;
  let timer: NodeJS.Timeout | undefined;
  let working = Promise.resolve();
  const bringUp = async () => {
    reader.forget();
    // Astro's own copy of names stays as it was at the start: no page of ours reads it, and Astro loads all pages again when it is written.
    tellIssues(reader.read().issues);
    // The colour of the site is in its styles.
    if (settingsChanged) server.moduleGraph.invalidateAll();
    settingsChanged = false;
    // Addresses of pages are worked out again; Astro does so itself only where the fields of a record have changed.
    for (const environment of Object.values(server.environments)) environment.hot.send("astro:content-changed", {});
    // They hear it after this turn.
    await setImmediate();
    server.environments.client.hot.send({ type: "full-reload", path: "*" });
  };
  const catchUp = () => {
    clearTimeout(timer);
    if (isStale) {
      isStale = false;
      working = working.then(bringUp);
    }
    return working;
  };
  server.watcher.on("all", (_event, path) => {
    const file = relative(root, path).split(sep).join("/");
    if (!/^(?:content|data)(?:\/|$)/.test(file)) return;
    isStale = true;
    settingsChanged ||= file === "data/site.yaml";
    clearTimeout(timer);
    timer = setTimeout(() => {
      catchUp().catch(tellFailure);
    }, quietMs);
  });
  return catchUp;
}

function tellFailure(error: unknown): void {
  console.error(error);
}

function isPublicFile(root: string, pathname: string): boolean {
  return /\.\w+$/.test(pathname) && existsSync(join(root, "public", pathname));
}
