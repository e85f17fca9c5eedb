/** A passage as a council's report would put it, and the statements on held figures that it makes. */
export interface Passage {
  /** Heading that it stands under. */
  readonly under: string;
  readonly text: string;
  /**
   * Each statement in short; none where nothing may be proposed. `|` stands between ways of saying the same, and `?` before what is right where it is
   * found and is no fault where it is not.
   */
  readonly says: readonly string[];
}

/** Passages under one heading. */
export const under = (
  heading: string,
  ...passages: readonly (readonly [text: string, ...says: string[]])[]
): Passage[] => passages.map(([text, ...says]) => ({ under: heading, text, says }));
