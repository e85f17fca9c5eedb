/** A subject with what people type who mean it. */
export interface SubjectWords {
  /** Names of the subject as terms, topics and titles have them; each that a site has is a place to which the words lead. */
  readonly names: readonly string[];
  /** Words and short phrases, set apart by commas. Acronyms in capitals. */
  readonly words: string;
}
