import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The built site whose pages are written again. */
const source = process.env.BENCH_PAGES ?? "";

/** Every page of a built site, as one paginated template: its address and its HTML are the data. */
export default class Pages {
  data() {
    const pages = readdirSync(source, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".html"))
      .map((path) => ({ path: path.replaceAll("\\", "/"), html: readFileSync(join(source, path), "utf8") }));
    return {
      pages,
      pagination: { data: "pages", size: 1, alias: "written" },
      permalink: ({ written }) => written.path,
    };
  }

  render({ written }) {
    return written.html;
  }
}
