import { readAddressLedger } from "../../releases/address-ledger.ts";
import { openYaml, readField } from "./edit-yaml.ts";
import type { Migration } from "./migration.ts";

const file = "data/redirects.yaml";
const allRecommendations = "/recommendations/";
/** Lists of recommendations by a status that did not say who gives it. */
const formerLists = ["met", "progress", "still-needed"].map((status) => `${allRecommendations}by-status/${status}/`);

export const statusAddresses: Migration = {
  id: "status-addresses",
  version: "0.2.0",
  says: "Lists of recommendations by status have new addresses, because a status says who gives it; readers are sent on from the former ones.",
  run: (source) => {
    const released = new Set(readAddressLedger(source).lines.map(({ address }) => address));
    const yaml = source.exists(file) ? openYaml(source, file) : undefined;
    const known = new Set(yaml?.maps([]).map((redirect) => readField(redirect, "from")));
    const lost = formerLists.filter((address) => released.has(address) && !known.has(address));
    if (lost.length === 0 || (source.exists(file) && !yaml)) return { changes: [], byHand: [] };
    const before = yaml?.text ?? "";
    const lineEnd = before.includes("\r\n") ? "\r\n" : "\n";
    const isEmpty = /^\s*(?:#[^\n]*\s*)*(?:\[\s*\]\s*)?$/.test(before);
    const start = isEmpty ? before.replace(/\[\s*\]\s*$/, "") : before;
    const entries = lost.map((address) => `- from: ${address}${lineEnd}  to: ${allRecommendations}${lineEnd}`);
    const text = `${start}${start === "" || start.endsWith("\n") ? "" : lineEnd}${entries.join("")}`;
    const line = before === "" ? 1 : before.split("\n").length;
    const steps = lost.map((address) => ({ line, what: `redirect from ${address} to ${allRecommendations} added` }));
    return { changes: [{ file, text, steps }], byHand: [] };
  },
};
