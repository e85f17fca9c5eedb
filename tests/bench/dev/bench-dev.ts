import { cpSync, mkdirSync, rmSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launchBrowser } from "../../../src/cli/verify/launch-browser.ts";
import { startPreview } from "../../site/preview.ts";
import { editKinds, timeEdits } from "./time-edits.ts";
import { median } from "./median.ts";

// npm run bench:dev [-- --edits 10] [-- --starts 3]
// How long an officer waits for the preview: until it is ready, until the first page is there, and from saving a file until a browser
// shows it, for a text, a figure and a new file. The site of this repository is copied; its own files are left alone.
const { values } = parseArgs({
  options: { edits: { type: "string", default: "10" }, starts: { type: "string", default: "3" } },
});
const [edits, starts] = [Number(values.edits), Number(values.starts)];
if (![edits, starts].every((count) => Number.isInteger(count) && count > 0))
  throw new Error("Write how many edits and starts as whole numbers: --edits 10 --starts 3.");

const project = join(import.meta.dirname, "../../..");
const root = join(project, ".findings", `bench-dev-${process.pid}`);
mkdirSync(root, { recursive: true });
process.once("exit", () => {
  rmSync(root, { recursive: true, force: true });
});
for (const name of ["content", "data"]) cpSync(join(project, name), join(root, name), { recursive: true });

const [model] = cpus();
console.log(`Node ${process.version}, ${availableParallelism()} processors${model ? ` (${model.model})` : ""}`);
const tell = (what: string, times: readonly number[]) => {
  const all = times.map((time) => (time / 1000).toFixed(2)).join(" ");
  console.log(
    `${what}: median ${(median(times) / 1000).toFixed(2)} s of ${times.length} (${all}), load ${(loadavg()[0] ?? 0).toFixed(1)}`,
  );
};

const browser = await launchBrowser();
try {
  const ready: number[] = [];
  const first: number[] = [];
  for (let start = 0; start < starts; start += 1) {
    const begun = performance.now();
    const preview = await startPreview(root);
    ready.push(performance.now() - begun);
    await (await fetch(preview.address, { headers: { accept: "text/html" } })).text();
    first.push(performance.now() - begun);
    if (start === starts - 1) {
      tell("Ready", ready);
      tell("First page", first);
      for (const kind of editKinds) tell(kind.name, await timeEdits(kind, { root, preview, browser, edits }));
    }
    await preview.stop();
  }
} finally {
  await browser.close();
}
