import { openFolder, readRecords } from "../../records/read.ts";
import { openPlace, tryThere } from "../publish/open-place.ts";
import { publishSite } from "../publish/publish-site.ts";
import { verifySite as findFaults } from "../../verification/verify.ts";
import { listIssues } from "../verify/verify-build.ts";
import { readArguments } from "../read-arguments.ts";

const { root, positionals, resolvePath } = readArguments("publish");
const [destination, ...others] = positionals;
if (destination === undefined || destination.trim() === "" || others.length > 0) {
  console.error("Name one place: npx findings publish /var/www/findings, or user@host:/var/www/findings.");
  process.exitCode = 1;
} else {
  const address = readRecords(openFolder(root)).records.site[0]?.fields.address;
  const hostFolder = address === undefined ? "/" : new URL(address).pathname.replace(/\/?$/, "/");
  const place = openPlace(destination, resolvePath);
  const isPublished = await tryThere(() =>
    publishSite(place, { root, findIssues: (site) => listIssues(findFaults(site, hostFolder), root), now: new Date() }),
  );
  process.exitCode = isPublished ? 0 : 1;
}
