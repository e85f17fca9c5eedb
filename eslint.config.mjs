import astro from "eslint-plugin-astro";
import jsxA11y from "eslint-plugin-jsx-a11y-x";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "lib/", ".astro/", ".findings/", "public/", "tests/fixtures/"] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ["**/*.ts"] })),
  {
    files: ["**/*.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: "error",
      "max-lines": ["error", 260],
    },
  },
  {
    // Written by a program, from the comments of the model.
    files: ["src/library/field-meanings.ts"],
    rules: { "max-lines": "off" },
  },
  ...astro.configs["flat/recommended"],
  // Scripts inside a page belong to no project, so that each would be one of its own, at a second; their types are checked with the page.
  { files: ["**/*.astro/*.ts"], ...tseslint.configs.disableTypeChecked },
  {
    files: ["**/*.astro"],
    plugins: { "jsx-a11y-x": jsxA11y },
    settings: { "jsx-a11y-x": { attributes: { for: ["for"] } } },
    rules: {
      ...jsxA11y.configs.recommended.rules,
      // A region that scrolls must be reachable with the keyboard.
      "jsx-a11y-x/no-noninteractive-tabindex": ["error", { tags: [], roles: ["region"] }],
    },
  },
);
