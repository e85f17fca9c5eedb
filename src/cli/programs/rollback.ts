import { openPlace, tryThere } from "../publish/open-place.ts";
import { rollBack } from "../publish/publish-site.ts";
import { readArguments } from "../read-arguments.ts";

const { values, positionals, resolvePath } = readArguments("rollback");
const [destination, ...others] = positionals;
if (destination === undefined || destination.trim() === "" || others.length > 0) {
  console.error("Name the place where the site is published: npx findings rollback /var/www/findings.");
  process.exitCode = 1;
} else {
  const isDone = await tryThere(() => rollBack(openPlace(destination, resolvePath), values.to));
  process.exitCode = isDone ? 0 : 1;
}
