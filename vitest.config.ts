import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Two run beside each other: the one that takes longest, every page in a browser, begins first, and the others fill the time beside it. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => moduleId.endsWith("/site/pages.test.ts");
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** Commands that tests run are compiled once: where `bin/findings.mjs` keeps what it compiles. https://nodejs.org/api/module.html#module-compile-cache */
const env = { NODE_COMPILE_CACHE: join(import.meta.dirname, "node_modules/.cache/findings") };

export default defineConfig({
  test: {
    // Without a number, one of two processors would wait.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: "unit",
          isolate: false,
          env,
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/site/**"],
          // No test measures time: this only ends one that hangs, on the busiest of machines.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "site",
          env,
          include: ["tests/site/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
