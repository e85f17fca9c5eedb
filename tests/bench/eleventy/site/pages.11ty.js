import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The built site of which files are written again, and the list of them. */
const source = process.env.BENCH_PAGES ?? "";
const list = process.env.BENCH_LIST ?? "";

/** Files of a built site, as one paginated template: their addresses and what they hold are the data. */
export default class Pages {
  data() {
    const pages = JSON.parse(readFileSync(list, "utf8")).map((path) => ({
      path,
      text: readFileSync(join(source, path), "utf8"),
    }));
    return {
      pages,
      pagination: { data: "pages", size: 1, alias: "written" },
      permalink: ({ written }) => written.path,
    };
  }

  render({ written }) {
    return written.text;
  }
}
