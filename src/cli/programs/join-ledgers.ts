import { joinLedgers } from "../release/join-site-ledgers.ts";
import { readArguments } from "../read-arguments.ts";

joinLedgers(readArguments("join-ledgers").root);
