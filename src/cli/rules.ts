import { recordRules } from "../checks/rules.ts";
import type { Rule } from "../records/issue.ts";
import { engineMixed } from "./check/check-mixed.ts";
import { redirectIdle, releaseAddress } from "./build/expected-files.ts";
import { hostStale } from "./host-site.ts";
import { releaseDay } from "./release/release-site.ts";
import { siteFile } from "../verification/file-faults.ts";
import { siteLink, sitePicture } from "../verification/link-faults.ts";
import { siteHeading, siteMarkup } from "../verification/page-faults.ts";
import { siteSearch } from "../verification/search-faults.ts";

/** Every rule: those that records can break, those of a built site, and those of a release. */
export const rules: readonly Rule[] = [
  ...recordRules,
  engineMixed,
  siteLink,
  sitePicture,
  siteMarkup,
  siteHeading,
  siteFile,
  siteSearch,
  redirectIdle,
  releaseAddress,
  releaseDay,
  hostStale,
];
