import { findBadText } from "../characters.ts";
import type { MarkdownLink } from "./markdown.ts";
import { isVisible, sourceOf, textOf, type MarkdownNode } from "./markdown-node.ts";

/** Says what is wrong at a node, and what to do. */
export type Refuse = (problem: string, remedy: string) => void;

/** Names of the definitions that pictures use. */
export function listPictureDefinitions(tree: MarkdownNode): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: MarkdownNode, level: number): void => {
    if (node.type === "imageReference") names.add(node.identifier ?? "");
    if (level < 100)
      node.children?.forEach((child) => {
        visit(child, level + 1);
      });
  };
  visit(tree, 0);
  return names;
}

/** The address of a link, picture or definition; it is refused where it is unsafe, has no words, or is a picture from elsewhere. */
export function readLink(
  node: MarkdownNode,
  pictures: ReadonlySet<string>,
  refuse: Refuse,
): Pick<MarkdownLink, "address" | "isPicture"> | undefined {
  if (node.type === "imageReference" && !isVisible(node.alt ?? "")) refuse(...noDescription);
  if ((node.type === "link" || node.type === "linkReference") && !isVisible(textOf(node)))
    refuse(
      "This link has no words, so nobody can tell or follow it.",
      "Write between the square brackets where it leads.",
    );
  if (node.type !== "link" && node.type !== "image" && node.type !== "definition") return undefined;
  const address = node.url ?? "";
  const isPicture = node.type === "image" || (node.type === "definition" && pictures.has(node.identifier ?? ""));
  if (node.type === "image" && !isVisible(node.alt ?? "")) refuse(...noDescription);
  if (node.identifier?.startsWith("^")) return undefined;
  if (isPicture && !/^\/(?![/\\])/.test(address))
    refuse(
      /^(?:https?:)?\/\//i.test(address)
        ? `Pictures of other sites are not shown: ${firstWords(address)}.`
        : `The address of this picture is not allowed: ${firstWords(address)}.`,
      "Put the picture into the folder public, and name it as /its-name.png.",
    );
  else if (!isSafeAddress(address)) refuse(...explainUnsafe(address));
  else {
    for (const [problem, remedy] of explainForm(address, isPicture && isVisible(node.alt ?? "") ? node.alt : undefined))
      refuse(problem, remedy);
    return { address, isPicture };
  }
  return undefined;
}

type Fault = readonly [problem: string, remedy: string];

/** What is wrong with an allowed address by itself; `description` is that of a picture. */
function explainForm(address: string, description: string | undefined): Fault[] {
  const shown = firstWords(address);
  if (description !== undefined) {
    const name = /[^/]*$/.exec(address)?.[0] ?? "";
    const isNamed = /^(?:image|picture|photo|photograph|logo|graphic|untitled|screenshot)?\d*$/i.test(
      description.trim(),
    );
    const says: Fault[] =
      isNamed || description.trim().toLowerCase() === name.toLowerCase()
        ? [
            [
              "The description of this picture does not say what it shows.",
              "Write what it shows between the square brackets.",
            ],
          ]
        : [];
    const isShown = /\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(name);
    return isShown
      ? says
      : [...says, [`Browsers show no picture of this kind: ${shown}.`, "Save it as PNG, JPEG or SVG."]];
  }
  if (/^mailto:/i.test(address) && !/^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/i.test(address))
    return [[`${shown} is not an e-mail address.`, "Write mailto:name@council.gov.uk."]];
  if (!/^https?:/i.test(address)) return [];
  const url = URL.parse(address);
  if (url?.username || url?.password) return [[`${shown} holds a name and perhaps a password.`, "Delete them."]];
  const host = url?.hostname ?? "";
  if (/^(?:localhost|127\.[\d.]+|\[::1\])$/.test(host))
    return [
      [
        `${shown} is an address of the preview on your own computer, which readers cannot open.`,
        `Write only what stands behind the number: ${url?.pathname ?? "/"}.`,
      ],
    ];
  if (!host.includes(".") && !host.startsWith("["))
    return [[`${shown} is not an address on the web.`, "Write it in full, as the browser shows it."]];
  return /^(?:127|10|0|192\.168)\.|\.(?:local|localhost|internal|invalid|test)$|^\[/.test(host)
    ? [
        [
          `${shown} is an address within a network or computer, which readers cannot open.`,
          "Write the address of the page on the web.",
        ],
      ]
    : [];
}

/** What is wrong with an address that begins with none of the signs that one may begin with, and what was most likely meant. */
function explainUnsafe(address: string): Fault {
  const problem = `This address is not allowed: ${firstWords(address)}.`;
  if (/^(?:file:|[a-z]:[\\/]|\\\\)/i.test(address))
    return [
      `This is a file of a computer or network, which readers cannot open: ${firstWords(address)}.`,
      "Write its address on the web; or put it into the folder public, and write /its-name.pdf.",
    ];
  if (/^www\.\S+$/i.test(address)) return [problem, `Write it in full: https://${address}.`];
  if (/^[^\s@/:]+@[^\s@/:]+\.[a-z]{2,}$/i.test(address)) return [problem, `Write mailto:${address}.`];
  const [, folders = "", name, ending = ""] = /^((?:[\w.-]+\/)*)([\w-]+)(\.mdx?)?\/?$/i.exec(address) ?? [];
  if (name !== undefined && ending.toLowerCase() === ".md")
    return [
      problem,
      `Write the address of its page: /${/meetings\//.test(folders) ? "meetings" : "documents"}/${name}/.`,
    ];
  if (name !== undefined && ending !== "") return [problem, `Write the address of its page: /${name}/.`];
  if (name !== undefined && folders !== "" && !folders.includes("."))
    return [problem, `For a page of this site write /${folders}${name}/.`];
  return [problem, "Use an address that starts with https://, http://, mailto:, / or #."];
}

const noDescription = ["This picture has no description.", "Write what it shows between the square brackets."] as const;

/** What a text would show though its author hid it: comments that are not closed or stand where none can be, and signs written as codes. */
export function findHiddenText(
  node: MarkdownNode,
  text: string,
): { readonly problem: string; readonly remedy: string }[] {
  if (node.type === "html" && (node.value ?? "").includes("<!--")) return [openComment];
  const source = node.type === "text" || node.title || node.alt ? sourceOf(node, text) : "";
  if (node.type === "text" && /(?<!\\)<!--/.test(source)) return [openComment];
  if (node.type === "text" && /(?<!\\)\{\/\*/.test(source))
    return [{ problem: "A comment in braces is published with the text.", remedy: "Write <!-- … -->, or delete it." }];
  const words = [node.title ?? "", node.alt ?? ""].join(" ");
  if (words.includes("<!--")) return [{ ...openComment, problem: "A comment in a description would be published." }];
  return source.includes("&") ? findBadText(`${node.type === "text" ? (node.value ?? "") : ""} ${words}`) : [];
}

const openComment = {
  problem: "A comment that begins here is not closed, so it would be published, or the rest of the text lost.",
  remedy: "Close it with -->; within a paragraph without a blank line before that.",
};

/** Addresses that cannot run a script. */
function isSafeAddress(address: string): boolean {
  return /^(https?:\/\/|mailto:|\/(?![/\\])|#)/i.test(address.trim());
}

/** The beginning of a text, for a message. */
export function firstWords(text: string | undefined): string {
  const line = (text ?? "").split("\n")[0] ?? "";
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
