import { describe, expect, test } from "vitest";
import { findImports } from "./find-imports.ts";

describe("imports are found", () => {
  test.each([
    ["import", 'import { a } from "x";'],
    ["import for its effect", 'import "x";'],
    ["import of types", 'import type { A } from "x";'],
    ["import over several lines", 'import {\n  a,\n  b,\n} from "x";'],
    ["export … from", 'export { a } from "x";'],
    ["export * from", 'export * from "x";'],
    ["dynamic import", 'const a = await import("x");'],
    ["dynamic import with back-ticks", "const a = await import(`x`);"],
    ["type of an import", 'type A = import("x").A;'],
    ["glob", 'const a = import.meta.glob("x");'],
    ["list of globs", 'const a = import.meta.glob<A>(["x"], { eager: true });'],
  ])("in TypeScript: %s", (_, text) => {
    expect(findImports("a.ts", text)).toEqual(["x"]);
  });

  test.each([
    ["front matter", '---\nimport A from "x";\n---\n<p>text</p>\n'],
    ["front matter after a blank line, with Windows line ends", '\r\n---\r\nimport A from "x";\r\n---\r\n<p>text</p>'],
    ["a script", '---\n---\n<script>\n  import { a } from "x";\n</script>\n'],
    ["a script's address", '<script src="x"></script>'],
    ["the template", '---\n---\n{(await import("x")).a}'],
  ])("in Astro: %s", (_, text) => {
    expect(findImports("a.astro", text)).toEqual(["x"]);
  });

  test("not in comments and not in text", () => {
    const text = '// import "a";\n/* import "b"; */\nconst c = \'import "c";\';';
    expect(findImports("a.ts", text)).toEqual([]);
    expect(findImports("a.astro", `---\n${text}\n---\n<p>import "d";</p>`)).toEqual([]);
  });
});
