import { runAstro } from "../build/run.ts";

process.exitCode = await runAstro(process.argv.slice(2), process.cwd());
