import { readArguments } from "../read-arguments.ts";
import { verifySite } from "../verify/verify-site.ts";

const { root, values } = readArguments("verify");
process.exitCode = (await verifySite(root, values)) ? 0 : 1;
