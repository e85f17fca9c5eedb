/** How one check ended. */
export interface CheckResult {
  readonly title: string;
  /** What is wrong, each with its page. */
  readonly faults: readonly string[];
  /** Why it was not made, and how to get it; undefined where it was. */
  readonly skipped?: string;
}
