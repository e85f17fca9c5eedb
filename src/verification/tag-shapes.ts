/** Whether a tag with attributes of these names, in their order, is of a kind. */
export type JudgeShape = (names: readonly string[]) => boolean;

/**
 * Judges attributes as they are written in a tag, ` class="a" id="b"`, by their names: few orders of names stand in many tags, and each is judged once.
 * Only for text in which every value stands in quotation marks.
 */
export function createShapeJudge(judge: JudgeShape): (attributes: string) => boolean {
  const known = new Map<string, boolean>();
  return (attributes) => {
    if (attributes === "") return true;
    const shape = attributes.replace(values, "");
    const judged = known.get(shape) ?? judge(shape.trim().split(/\s+/));
    known.set(shape, judged);
    return judged;
  };
}

const values = /="[^"]*"/g;

/** Whether no name is there twice, in whatever letters. */
export function areDifferent(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.toLowerCase())).size === names.length;
}
