import { checkedRules } from "./check-records.ts";
import type { Rule } from "../records/issue.ts";
import { engineNewer, engineOlder } from "./check-engine.ts";
import { disclosureNarrow, disclosureRecomputable, disclosureUnsearched } from "./disclosure/check-disclosure.ts";
import { disclosureBeside } from "./disclosure/check-beside.ts";
import { disclosureTotal } from "./disclosure/check-written-totals.ts";
import { disclosureReason } from "./disclosure/check-reasons.ts";
import { disclosureText } from "./disclosure/check-document-texts.ts";
import { disclosureSmallCount } from "./disclosure/small-counts.ts";
import { numberStandsOnce } from "../claims/numbers/check-numbers.ts";
import { figureStandsOnce } from "../claims/numbers/check-read-figures.ts";
import { linkMoved } from "./release/check-moved.ts";
import { claimSays } from "../claims/numbers/check-says.ts";
import { readingIdle, readingNumber } from "../claims/numbers/readings.ts";
import { claimDiffers, claimNote, claimRepeated } from "../claims/report-claims.ts";
import { claimInput } from "../claims/resolve.ts";
import { shapeHeader, shapeHeaderSpace } from "../records/csv/csv-header.ts";
import {
  shapeCellMissing,
  shapeCellSpace,
  shapeFigureRepeated,
  shapeMarker,
  shapeQuotation,
  shapeRowLength,
  timePeriod,
} from "../records/csv/cell-rules.ts";
import { fileMerge, fileText } from "../records/decode.ts";
import { fileField } from "../records/explain.ts";
import { fileName } from "../records/file-names.ts";
import { fileForm } from "../records/markdown/front-matter.ts";
import { releaseLedger } from "../records/ledger.ts";
import { fileMarkdown, proseLayout } from "../records/markdown/outline-markdown.ts";
import { libraryShape } from "../records/override.ts";
import { shapeNumber, shapeSymbol } from "../records/plain-number.ts";
import { siteUnwritten } from "../records/markdown/page-elements.ts";
import { todo } from "../records/todo.ts";
import { fileUnreadable } from "../records/read-text.ts";
import { fileMissing } from "../records/read.ts";
import { filePlace } from "../records/record-files.ts";
import { fileYaml, textCut } from "../records/yaml/yaml-values.ts";

/** Every rule that records can break: those of reading, of records among each other, of what they state, and of what they disclose. */
export const recordRules: readonly Rule[] = [
  ...checkedRules,
  linkMoved,
  engineOlder,
  engineNewer,
  fileText,
  fileMerge,
  fileUnreadable,
  filePlace,
  fileName,
  fileMissing,
  fileForm,
  fileYaml,
  fileField,
  fileMarkdown,
  textCut,
  libraryShape,
  shapeQuotation,
  shapeHeader,
  shapeHeaderSpace,
  shapeRowLength,
  shapeCellSpace,
  shapeCellMissing,
  shapeMarker,
  shapeSymbol,
  shapeNumber,
  shapeFigureRepeated,
  timePeriod,
  disclosureSmallCount,
  disclosureRecomputable,
  disclosureNarrow,
  disclosureUnsearched,
  disclosureBeside,
  disclosureText,
  disclosureTotal,
  disclosureReason,
  siteUnwritten,
  todo,
  proseLayout,
  claimRepeated,
  claimInput,
  claimDiffers,
  claimNote,
  claimSays,
  numberStandsOnce,
  figureStandsOnce,
  readingNumber,
  readingIdle,
  releaseLedger,
];
