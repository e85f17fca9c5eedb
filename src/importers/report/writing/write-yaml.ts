import { stringify } from "yaml";

/** A line of YAML: `name: value`, the value in the plainest way that keeps it; a long text is folded over several lines. */
export function yamlField(name: string, value: string | number, indent = 0): string {
  const margin = " ".repeat(indent);
  if (typeof value === "number") return `${margin}${name}: ${value}`;
  const single = stringify(value, { lineWidth: 0 }).trimEnd();
  if (margin.length + name.length + single.length + 2 <= width || value.startsWith("TODO"))
    return `${margin}${name}: ${quoteTodo(value, single)}`;
  return `${margin}${name}: >-\n${wrap(value, width - indent - 2)
    .map((line) => `${margin}  ${line}`)
    .join("\n")}`;
}

/** Notes to the officer on lines of their own, which are never published. */
export function yamlNote(text: string, indent = 0): string {
  const margin = " ".repeat(indent);
  return wrap(text.replace(/\s+/g, " "), width - indent - 2)
    .map((line) => `${margin}# ${line}`)
    .join("\n");
}

const width = 118;

/** A text that says what is to be done is always in quotation marks, because of its colon. */
function quoteTodo(value: string, single: string): string {
  return value.startsWith("TODO") ? JSON.stringify(value) : single;
}

function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
