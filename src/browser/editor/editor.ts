/*
 * The page of the editor: Sveltia CMS with the site's kinds of record, and formats of ours, which change in a file what was changed and nothing else.
 */
import CMS from "@sveltia/cms";
import type { EditorSettings } from "../../contract/editor.ts";
import { readRecord, writeRecord } from "./record-text.ts";

const answer = await fetch(new URL("settings.json", import.meta.url));
const { config, forms } = (await answer.json()) as EditorSettings;
for (const form of forms)
  CMS.registerCustomFormat(form.name, form.extension, {
    fromFile: (text: string) => readRecord(text, form),
    toFile: (entry: object) => writeRecord(entry as Record<string, unknown>, form),
  });
await CMS.init({
  config: { ...config, load_config_file: false } as Parameters<typeof CMS.init>[0] extends { config?: infer Config }
    ? Config
    : never,
});
