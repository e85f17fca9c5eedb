import type { Answers, Question, Task } from "./task.ts";

/** To the thread that finishes a site. */
export type ToThread =
  | { readonly page: string | undefined; readonly tasks: readonly Task[]; readonly size: number }
  | { readonly question: Question };

/** From the thread that finishes a site. After a failure it does nothing more. */
export type FromThread =
  /** Tasks of so much text are done. */
  { readonly done: number } | { readonly answer: Answers[Question] } | { readonly failure: ToldFailure };

/** An error as it goes from one thread to another: what it says, and where the file system refused what. */
export interface ToldFailure {
  readonly page: string | undefined;
  readonly message: string;
  readonly stack: string | undefined;
  readonly code: unknown;
  readonly path: unknown;
}
