import { stringify } from "yaml";
import { loadSite } from "../../checks/load-site.ts";
import { withdrawnAddress } from "../../catalogue/held-back/withdrawn.ts";
import { collectionDefinitions, type CollectionDefinition } from "../../model/collections.ts";
import { concernKinds } from "../../model/correction.ts";
import { isRealDate } from "../../model/date.ts";
import { siteAddressWithPlace, webAddress } from "../../model/text.ts";
import type { FileSource } from "../../records/folder.ts";
import { suggest } from "../../records/nearest.ts";
import type { SourceRecord } from "../../records/record.ts";
import type { RecordLists } from "../../records/take-library.ts";
import { joinAlternatives } from "../../statistics/format-lists.ts";
import { homeKindOf } from "../../releases/release-ledger.ts";
import { addListEntries } from "../edits/list-entries.ts";
import { explainMissing } from "../edits/explain-missing.ts";
import { listObstacles } from "../edits/list-obstacles.ts";
import { readWhole, type FileChanges } from "../edits/text-edit.ts";
import { renameInAddress } from "../rename/rename-address.ts";
import { findCollection, listKinds } from "../record-kinds.ts";

/** What becomes of a site's files when a record is withdrawn, or why it cannot be. */
export type WithdrawPlan =
  { readonly changes: FileChanges; readonly says: readonly string[] } | { readonly problems: readonly string[] };

/** What is withdrawn, and what readers are told. */
interface Wanted {
  readonly kind: string;
  readonly id: string;
  /** Day of the withdrawal, YYYY-MM-DD. */
  readonly on: string;
  readonly why: string;
  /** What took its place: id of a record of the same kind, or an address. */
  readonly replacedBy: string | undefined;
}

/**
 * Works out what changes where a record is withdrawn: its file says so, so that its page stays with reason and successor while all it held goes; its other
 * pages that were published lead there, and a correction tells readers where its figures or words were released.
 */
export function planWithdrawal(source: FileSource, { kind, id, on, why, replacedBy }: Wanted): WithdrawPlan {
  const refuse = (...problems: readonly string[]) => ({ problems });
  const collection = findCollection(kind);
  if (!collection)
    return refuse(
      `There is no kind ${kind}. ${suggest(kind, listKinds().filter(leavesPage), "kinds that can be withdrawn")}`,
    );
  if (!leavesPage(kind))
    return refuse(
      `Only a ${joinAlternatives(listKinds().filter(leavesPage))} can be withdrawn, and leaves a page that says why. Delete the ${collectionDefinitions[collection].noun}, and run npx findings check.`,
    );
  if (!isRealDate(on)) return refuse(`“${on}” is not a day. Write it as YYYY-MM-DD.`);
  if (why.trim() === "") return refuse("Say why it is withdrawn: --why “…”.");
  const { records, issues, released, addresses } = loadSite(source, { showsHeld: true });
  const obstacles = listObstacles(issues);
  if (obstacles.length > 0) return refuse(...obstacles, "Mend this first.");
  const { noun }: CollectionDefinition = collectionDefinitions[collection];
  const record = records[collection].find((other) => other.id === id);
  if (!record)
    return refuse(
      explainMissing(
        source,
        collection,
        id,
        records[collection].map((other): string => other.id),
      ),
    );
  const successor = replacedBy === undefined ? undefined : findSuccessor(records, record, replacedBy);
  if (replacedBy !== undefined && successor === undefined)
    return refuse(
      `“${replacedBy}” is neither the id of a ${noun} nor an address: write /documents/some-id/ or https://….`,
    );
  const page = withdrawnAddress(collection, id) ?? "";
  const texts = new Map([
    [
      record.file,
      addFields(source, record, { on, why: why.trim(), ...(successor !== undefined && { replacedBy: successor }) }),
    ],
  ]);
  const others = listOtherPages(
    addresses.map(({ address }) => address),
    record,
    page,
  );
  if (others.length > 0)
    texts.set(
      redirectsFile,
      addListEntries(
        source,
        redirectsFile,
        others.map((from) => ({ from, to: page })),
      ),
    );
  const isReleased =
    released.some((line) => `${homeKindOf(line)}s` === collection && line.record === id) ||
    addresses.some(({ address }) => address === page);
  const concern = concernKinds.find((name) => `${name}s` === collection);
  const correction = `data/corrections/${on}-${id}-withdrawn.yaml`;
  if (isReleased && concern !== undefined)
    texts.set(
      correction,
      stringify(
        {
          date: on,
          title: `Withdrawn: ${titleOf(record)}`,
          what: `The ${noun} is not published here any more.`,
          why: why.trim(),
          concerns: [{ [concern]: id, withdrawn: true }],
        },
        { lineWidth: 0 },
      ),
    );
  return {
    changes: { texts, removed: new Set() },
    says: [
      `${record.file} says that it is withdrawn. Its page stays, with the reason${successor === undefined ? "" : " and what took its place"}.`,
      ...others.map((from) => `Readers of ${from} are sent on to ${page}.`),
      ...(isReleased && concern !== undefined ? [`A correction says so: ${correction}.`] : []),
    ],
  };
}

const redirectsFile = collectionDefinitions.redirects.path;

/** Whether what is withdrawn of a kind leaves a page. */
function leavesPage(kind: string): boolean {
  const collection = findCollection(kind);
  return collection !== undefined && withdrawnAddress(collection, "") !== undefined;
}

function findSuccessor(records: RecordLists, record: SourceRecord, written: string): string | undefined {
  const isRecord = records[record.collection].some(({ id }) => id === written && id !== record.id);
  if (isRecord) return withdrawnAddress(record.collection, written);
  return siteAddressWithPlace.safeParse(written).success || webAddress.safeParse(written).success ? written : undefined;
}

/** The file of a record with the withdrawal below its other fields: all else stays as it stands. */
function addFields(source: FileSource, record: SourceRecord, withdrawn: object): string {
  const text = readWhole(source, record.file);
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const added = stringify({ withdrawn }, { lineWidth: 0 }).replaceAll("\n", lineEnd);
  if (!record.body) return `${text}${text.endsWith("\n") ? "" : lineEnd}${added}`;
  const end = /\r?\n---[ \t]*(?=\r?\n|$)/.exec(text);
  if (!end) throw new Error(`${record.file} has no end of its fields.`);
  return `${text.slice(0, end.index)}${lineEnd}${added.trimEnd()}${text.slice(end.index)}`;
}

/** Pages that were published and are of the record, besides its own. */
function listOtherPages(published: readonly string[], { collection, id }: SourceRecord, page: string): string[] {
  const renaming = { collection, from: id, to: `${id}-withdrawn`, filedIds: [] };
  return published.filter(
    (address) => address !== page && address.endsWith("/") && renameInAddress(address, renaming) !== address,
  );
}

function titleOf({ fields, id }: SourceRecord): string {
  if ("title" in fields) return fields.title;
  return "body" in fields ? fields.body : id;
}
