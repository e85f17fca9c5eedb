import { openSite } from "../../site/site-reader.ts";
import { explainFailure } from "../explain-failure.ts";
import { writeForHost } from "../host-site.ts";
import { today } from "../today.ts";
import { readArguments } from "../read-arguments.ts";

process.exitCode = main() ? 0 : 1;

function main(): boolean {
  const { root, positionals } = readArguments("host");
  const [name, ...others] = positionals;
  if (others.length > 0) {
    console.error("Name one host: npx findings host nginx.");
    return false;
  }
  try {
    const { text, done } = writeForHost(root, name, openSite(root, { day: today(), moment: Date.now() }).read());
    (done ? console.log : console.error)(text);
    return done;
  } catch (error) {
    const words = explainFailure(error);
    if (words === undefined) throw error;
    console.error(`${words} Nothing was changed.`);
    return false;
  }
}
