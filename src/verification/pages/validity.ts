import type * as HtmlValidatePackage from "html-validate";

/**
 * Makes the check of a page against the HTML standard, with the package that does it: a site need not have it installed.
 */
export function makeValidityCheck({
  HtmlValidate,
  StaticConfigLoader,
}: Pick<typeof HtmlValidatePackage, "HtmlValidate" | "StaticConfigLoader">): (html: string) => string[] {
  const loader = new StaticConfigLoader({
    root: true,
    extends: ["html-validate:recommended", "html-validate:standard"],
    rules: {
      // Documents keep their official titles, however long; 70 characters is advice about search engines.
      "long-title": "off",
      // A section would do for the frame of a table, but our lint rules let only a role of region take the focus.
      "prefer-native-element": ["error", { exclude: ["region"] }],
    },
  });
  const validator = new HtmlValidate(loader);
  return (html) =>
    validator
      .validateStringSync(html)
      .results.flatMap((result) => result.messages)
      .map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`);
}
