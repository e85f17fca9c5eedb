import type { z } from "zod";
import { referenceRegistry } from "../model/reference.ts";
import { toIdentifier } from "../model/text.ts";

/** The words of which a field has one; none where it has others, or may leave it open. */
export function listAllowed(options: readonly z.ZodType[]): string[] {
  const words = options.flatMap((option) =>
    option.def.type === "enum" ? (option as z.ZodEnum).options.map(String) : [],
  );
  return options.every((option) => option.def.type === "enum") ? words : [];
}

/** What to write where an id is written as a name, or one id or several where a list of them belongs. */
export function remedyForId(
  issue: z.core.$ZodIssue,
  given: unknown,
  options: readonly z.ZodType[],
): string | undefined {
  const ids =
    typeof given === "string"
      ? given
          .split(/[,;]/)
          .map(toIdentifier)
          .filter((id) => id !== "")
      : [];
  if (ids.length === 0) return undefined;
  if (issue.message.startsWith("is not an id|"))
    return ids.length === 1
      ? `Write ${ids.join("")}: an id has lower-case letters, digits and single hyphens.`
      : `If these are several ids, put commas between them: ${ids.join(", ")}.`;
  const isList = issue.code === "invalid_type" && issue.expected === "array";
  if (isList && typeof given === "string" && /^-[^\s-]/.test(given))
    return "Write a space after the hyphen of each entry: one lacks it.";
  const [, sign] = (isList && /^([\u2010-\u2015\u2212\u2022\u25aa\u25e6\u00b7*])\s/.exec(String(given))) || [];
  if (sign !== undefined) return `Begin each entry with a hyphen and a space: “${sign}” is none.`;
  const isOfIds = options.some(
    (option) => option.def.type === "array" && referenceRegistry.has((option as z.ZodArray<z.ZodString>).element),
  );
  return isList && isOfIds
    ? `Write ${ids.length === 1 ? "it" : "them"} in square brackets: [${ids.join(", ")}].`
    : undefined;
}
