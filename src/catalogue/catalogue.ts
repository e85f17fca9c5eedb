import type { Area } from "../model/area.ts";
import type { OutcomeEntry } from "./outcomes.ts";
import type { Correction } from "../model/correction.ts";
import type { DocumentKind } from "../model/document-kind.ts";
import type { Document, DocumentStatus, Recommendation, RecommendationKind } from "../model/document.ts";
import type { Bearing, Speaker } from "../model/finding.ts";
import type { Family } from "../model/family.ts";
import type { Framework } from "../model/framework.ts";
import type { Band, PupilGroup, Term, Topic } from "../model/lists.ts";
import type { Licence } from "../model/licence.ts";
import type { Meeting } from "../model/meeting.ts";
import type { Page } from "../model/page.ts";
import type { Plan, Theme } from "../model/plan.ts";
import type { Redirect } from "../model/redirect.ts";
import type { Council, Site } from "../model/site.ts";
import type { Stage } from "../model/stage.ts";
import type { Table } from "../model/table.ts";
import type { Thread } from "../model/thread.ts";
import type { FieldLocator } from "../records/locate.ts";
import type { MarkdownBody } from "../records/record.ts";
import type { DecisionEntry, MeetingContent } from "./decisions.ts";
import type { Evidence } from "./evidence.ts";
import type { DisclosureEntry } from "./disclosure-entry.ts";
import type { WithdrawnEntry } from "./held-back/withdrawn.ts";
import type { NeighbourSet } from "./neighbour-set.ts";
import type { Dispute, IndicatorEntry } from "./indicator-entry.ts";

/** All records of a site, checked and linked. Maps keep the order of display: as listed in a file, else by id. */
export interface Catalogue {
  readonly site: SiteEntry;
  readonly areas: ReadonlyMap<string, AreaEntry>;
  readonly frameworks: ReadonlyMap<string, FrameworkEntry>;
  /** The kinds of the documents, in the order of display. */
  readonly documentKinds: ReadonlyMap<string, DocumentKind>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly pupilGroups: ReadonlyMap<string, PupilGroup>;
  /** Bands of a ranking, narrowest first. */
  readonly bands: readonly Band[];
  readonly terms: readonly Term[];
  /** Licences that the site names or has records of. */
  readonly licences: ReadonlyMap<string, Licence>;
  /** Licence of what the site says. */
  readonly licence: Licence;
  /** Stages of a child's life that have a page for parents. */
  readonly stages: ReadonlyMap<string, Stage>;
  /** Documents, newest first. */
  readonly documents: ReadonlyMap<string, DocumentEntry>;
  readonly pages: ReadonlyMap<string, PageEntry>;
  readonly indicators: ReadonlyMap<string, IndicatorEntry>;
  /** Indicators of the same measure for different groups of pupils, by the measure's name. */
  readonly measures: ReadonlyMap<string, readonly IndicatorEntry[]>;
  /** Indicators that have a page together, in the order of their ids. */
  readonly families: ReadonlyMap<string, FamilyEntry>;
  /** Printed tables, in the order of their documents. */
  readonly tables: ReadonlyMap<string, TableEntry>;
  /** Meetings, newest first. */
  readonly meetings: ReadonlyMap<string, MeetingEntry>;
  /** What was decided, asked for and promised, newest first. */
  readonly decisions: readonly DecisionEntry[];
  readonly plans: ReadonlyMap<string, PlanEntry>;
  readonly threads: ReadonlyMap<string, ThreadEntry>;
  /** Every recommendation and planned action, oldest document first, with what was said about it later. */
  readonly register: readonly RegisterEntry[];
  /** Changes after publication, newest first. */
  readonly corrections: ReadonlyMap<string, CorrectionEntry>;
  /** Outcomes of inspections that no document here tells, by authority, newest first. */
  readonly outcomes: ReadonlyMap<string, readonly OutcomeEntry[]>;
  /** Where small counts of people are published because the source did so, in the order of the documents. */
  readonly disclosures: readonly DisclosureEntry[];
  /** Ways from addresses of the past to where their pages are now. */
  readonly redirects: readonly Redirect[];
  /** What was withdrawn after it was published: of each a page is left. */
  readonly withdrawn: readonly WithdrawnEntry[];
}

/** The site's settings with whose they are: one council, or several that share the site. */
export type SiteEntry = Omit<Site, "council" | "councils" | "country"> & {
  /**
   * The council that leads: its figures come first, and sentences are about it. Of a site that several share, the first, or that of `lead`; of the
   * site of a country, the country under the name of who publishes it.
   */
  readonly council: Council;
  /** All councils whose site it is, in the order of its settings; none where it is about a country. */
  readonly councils: readonly Council[];
  /** Area of the council whose pages are made from this catalogue; undefined for pages that all share, and on the site of one council. */
  readonly lead: string | undefined;
};

/** A sheet of a document whose printed tables have a page of their own. */
export interface TableSheet {
  /** Last part of the page's address. */
  readonly id: string;
  readonly title: string;
}

export type TableEntry = Table & {
  readonly id: string;
  readonly locator: FieldLocator;
  /** The sheet on whose page it stands; undefined where it stands on its document's. */
  readonly onSheet?: TableSheet;
  /** Cells that a check found another statement to disagree with, positions from 0: no sentence rests on them. */
  readonly disputedCells?: readonly { readonly row: number; readonly column: number; readonly dispute: Dispute }[];
};
export type MeetingEntry = Omit<Meeting, "items"> & MeetingContent;
export type PlanEntry = Plan & { readonly id: string };
export type CorrectionEntry = Correction & { readonly id: string };
export type ThreadEntry = Omit<Thread, "findings"> & {
  readonly id: string;
  /** Later words with who speaks and about when, by the end of the time that they are about, and the keys of the entries that each bears on. */
  readonly findings: readonly (LaterWord & { readonly concerns: readonly string[] })[];
};

/** Who speaks in a word, and about when. */
export interface Voice {
  readonly speaker: Speaker;
  /** Who speaks, for readers: "Ofsted", "The council", or the name that the record gives. */
  readonly name: string;
  /** Whether the document quotes it: its publisher is not who speaks. */
  readonly quoted: boolean;
  readonly evidence: Evidence;
}

/**
 * A later word: what a document says on the matter of a thread, and how it bears on the entries that it concerns; background is about the time
 * before an entry was made, so that it is no answer to it. Records hold it under `findings`; a finding of ours is a sentence that the site computes.
 */
export interface LaterWord extends Voice {
  /** Day on which it was said. */
  readonly date: string;
  readonly document: DocumentEntry;
  readonly place: string;
  readonly bearing: Bearing;
  readonly text: string;
  /** Whether the record has it as background to whatever it may answer. */
  readonly background: boolean;
}

/** What an entry of the register is, in the source's own term; the actions of plans are planned. */
export type RegisterKind = RecommendationKind | "planned-action";

/** A recommendation, area for improvement or development, or planned action with its history. */
export type RegisterEntry = Omit<Recommendation, "kind"> & {
  readonly kind: RegisterKind;
  /** `document#id`, or `plan#id` for a planned action. */
  readonly key: string;
  /** Document or plan that the key begins with. */
  readonly home: DocumentEntry | PlanEntry;
  /** Document in which it stands, at `place`. */
  readonly document: DocumentEntry;
  /** Plan and theme of a planned action, whose addressee is who leads. */
  readonly planned: { readonly plan: PlanEntry; readonly theme: Theme } | undefined;
  /** By when it was to be acted on (YYYY, YYYY-MM or YYYY-MM-DD): as the plan says, else computed, as `computeDue` says, where its own document asks. */
  readonly due: string | undefined;
  /** Day on which it was made: the last of the document's visit, else that of publication. */
  readonly made: string;
  /** Day of the newest document published here about the same authority: later than `document`'s where anything could be said of the entry. */
  readonly knownUntil: string;
  /** Who asks for it, or whose plan sets it out: the document's speaker, and the name for readers. */
  readonly asker: Pick<Voice, "speaker" | "name">;
  readonly threads: readonly ThreadEntry[];
  /** What was said in later documents, by the end of the time that the evidence is about. */
  readonly findings: readonly LaterWord[];
  /** Those of them that stand in reports on a plan, and in no thread. */
  readonly reports: readonly LaterWord[];
};

export type AreaEntry = (Exclude<Area, { kind: "neighbour-set" }> | NeighbourSet) & { readonly id: string };

export type FamilyEntry = Family & { readonly id: string };
export type FrameworkEntry = Framework & { readonly id: string };
export type PageEntry = Page & { readonly id: string; readonly file: string };

export type DocumentEntry = Omit<Document, "kind" | "status"> & {
  readonly id: string;
  /** Whether it still holds; a draft, which only previews show, says nothing of that. */
  readonly status?: DocumentStatus;
  readonly kind: DocumentKind;
  readonly file: string;
  readonly body: MarkdownBody;
  /** Indicators whose figures come from this document. */
  readonly indicatorIds: readonly string[];
};
