import type { Rule } from "../records/issue.ts";
import { disclosureNarrow, disclosureRecomputable } from "./disclosure/check-disclosure.ts";
import { disclosureReason } from "./disclosure/check-reasons.ts";
import { disclosureText } from "./disclosure/check-document-texts.ts";
import { disclosureSmallCount } from "./disclosure/small-counts.ts";
import {
  judgementArea,
  judgementFramework,
  judgementNumber,
  judgementWord,
  judgementYear,
  recordDays,
  recordFolder,
} from "./documents/check-documents.ts";
import {
  findingConcerns,
  findingEarlier,
  findingEvidence,
  findingSpeaker,
  findingUndated,
} from "./documents/check-findings.ts";
import { documentCarries, documentPublisher } from "./documents/check-kinds.ts";
import { entryAddress } from "./documents/check-register.ts";
import { judgementTheme } from "./documents/check-themes.ts";
import { valueCopied } from "./figures/check-copies.ts";
import { valueDirection, valueScale } from "./figures/check-direction.ts";
import { shapeDecimals } from "./figures/check-figure.ts";
import { valueOutlier, valueTenfold, valueZero } from "./figures/check-slips.ts";
import { valueRange } from "./figures/value-range.ts";
import { geographyCouncils } from "./geography/check-councils.ts";
import {
  geographyCodeKind,
  geographyCodeName,
  geographyCodeRepeated,
  geographyCodeUnknown,
  geographyKind,
} from "./geography/check-geography.ts";
import { proseFigure, proseParagraph } from "./references/check-directives.ts";
import { entryRepeated, recordRepeated } from "./references/check-duplicates.ts";
import { referencePart } from "./references/check-links.ts";
import { recordAddress, recordCopied, recordName, recordTitle } from "./references/check-names.ts";
import { siteAbout, siteAccessibility, siteContact, sourceAddress } from "./references/check-originals.ts";
import { referenceRecord } from "./references/check-references.ts";
import { linkAddress, linkPicture } from "./release/check-addresses.ts";
import { correctionWithdrawn } from "./release/check-corrections.ts";
import { redirectEnd } from "./release/check-redirects.ts";
import { correctionFigures } from "./release/check-released.ts";
import { releaseChanged, releaseGone } from "./release/report-released.ts";
import { geographyDocument, geographyNeighbours, geographyRankNumber } from "./shape/check-coverage.ts";
import { shapeDecimalsMixed } from "./shape/check-decimals.ts";
import { valueDenominator } from "./shape/check-denominators.ts";
import {
  referenceFigures,
  referenceSource,
  shapeMarkerAndNumber,
  shapeRangeMissing,
  valueRank,
  valueTarget,
} from "./shape/check-observations.ts";
import { shapeLabelRepeated, shapeNumberAsText, shapeUnit } from "./shape/check-shape.ts";
import { styleContrast } from "./shape/check-style.ts";
import { shapePeriodMissing, valueSheetsDiffer } from "./shape/check-tables.ts";
import { timeFuture } from "./time/check-future.ts";
import { timeAfterPublication, timeGap, timeHeading } from "./time/check-time.ts";
import { numberStandsOnce } from "../claims/numbers/check-numbers.ts";
import { figureStandsOnce } from "../claims/numbers/check-read-figures.ts";
import { claimSays } from "../claims/numbers/check-says.ts";
import { readingIdle, readingNumber } from "../claims/numbers/readings.ts";
import { claimDiffers, claimNote, claimRepeated } from "../claims/report-claims.ts";
import { claimInput } from "../claims/resolve.ts";
import { shapeHeader, shapeHeaderSpace } from "../records/csv-header.ts";
import {
  shapeCellMissing,
  shapeCellSpace,
  shapeFigureRepeated,
  shapeMarker,
  shapeQuotation,
  shapeRowLength,
  timePeriod,
} from "../records/csv.ts";
import { fileMerge, fileText } from "../records/decode.ts";
import { fileField } from "../records/explain.ts";
import { fileName } from "../records/file-names.ts";
import { fileForm } from "../records/front-matter.ts";
import { releaseLedger } from "../records/ledger.ts";
import { fileMarkdown, proseLayout } from "../records/outline-markdown.ts";
import { libraryShape } from "../records/parse.ts";
import { shapeNumber, shapeSymbol } from "../records/plain-number.ts";
import { siteUnwritten } from "../records/page-elements.ts";
import { fileUnreadable } from "../records/read-text.ts";
import { fileMissing } from "../records/read.ts";
import { filePlace } from "../records/record-files.ts";
import { fileYaml, textCut } from "../records/yaml-values.ts";

/** Every rule that records can break, from reading them to what they state, in the order of `docs/checks.md`. */
export const recordRules: readonly Rule[] = [
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
  shapeMarkerAndNumber,
  shapeSymbol,
  shapeNumber,
  shapeNumberAsText,
  shapeDecimals,
  shapeRangeMissing,
  shapeDecimalsMixed,
  shapeUnit,
  shapeFigureRepeated,
  shapeLabelRepeated,
  shapePeriodMissing,
  timePeriod,
  timeGap,
  timeAfterPublication,
  timeHeading,
  timeFuture,
  geographyKind,
  geographyCodeKind,
  geographyCodeName,
  geographyCodeUnknown,
  geographyCodeRepeated,
  geographyRankNumber,
  geographyNeighbours,
  geographyDocument,
  geographyCouncils,
  valueRange,
  valueRank,
  valueTarget,
  valueDenominator,
  valueZero,
  valueTenfold,
  valueOutlier,
  valueCopied,
  valueSheetsDiffer,
  valueDirection,
  valueScale,
  disclosureSmallCount,
  disclosureRecomputable,
  disclosureNarrow,
  disclosureText,
  disclosureReason,
  styleContrast,
  siteContact,
  siteAccessibility,
  siteAbout,
  siteUnwritten,
  sourceAddress,
  recordRepeated,
  recordTitle,
  recordCopied,
  recordAddress,
  recordName,
  recordFolder,
  recordDays,
  entryRepeated,
  entryAddress,
  referenceRecord,
  referencePart,
  referenceSource,
  referenceFigures,
  linkAddress,
  linkPicture,
  documentCarries,
  documentPublisher,
  judgementFramework,
  judgementYear,
  judgementArea,
  judgementTheme,
  judgementWord,
  judgementNumber,
  findingSpeaker,
  findingConcerns,
  findingEvidence,
  findingUndated,
  findingEarlier,
  proseParagraph,
  proseFigure,
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
  correctionFigures,
  correctionWithdrawn,
  redirectEnd,
  releaseChanged,
  releaseGone,
  releaseLedger,
];
