import { HtmlValidate, StaticConfigLoader } from "html-validate";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:recommended", "html-validate:standard"],
    rules: {
      // Documents keep their official titles, however long; 70 characters is advice about search engines.
      "long-title": "off",
      // A section would do for the frame of a table, but our lint rules let only a role of region take the focus.
      "prefer-native-element": ["error", { exclude: ["region"] }],
    },
  }),
);

/** What html-validate finds in a page against the HTML standard. */
export function findValidityFaults(html: string): string[] {
  const { results } = validator.validateStringSync(html);
  return results
    .flatMap((result) => result.messages)
    .map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`);
}
