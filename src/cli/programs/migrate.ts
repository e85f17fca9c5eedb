import { migrateSite } from "../migrations/migrate-site.ts";
import { readArguments } from "../read-arguments.ts";

const { root, values } = readArguments("migrate");
process.exitCode = migrateSite(root, { dryRun: values["dry-run"] ?? false }) ? 0 : 1;
