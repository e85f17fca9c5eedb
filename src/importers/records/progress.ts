/** Says how far a long step is. */
export interface Progress {
  /** Called as often as one likes: what is being done, and how much of it is done, from 0 to 1. */
  readonly tell: (doing: string, share: number) => void;
  /** Ends the line. */
  readonly end: () => void;
}

/** What a progress line needs of the world around it. */
export interface ProgressOptions {
  readonly write: (text: string) => void;
  /** Milliseconds since any moment. */
  readonly now: () => number;
  /** Whether a line can be written over. */
  readonly isTerminal: boolean;
}

/** Nothing is said of what takes less than two seconds, and then about twice a second, or every five where each is a line of its own. */
export function createProgress({ write, now, isTerminal }: ProgressOptions): Progress {
  let last = now() + quietMs - (isTerminal ? terminalMs : lineMs);
  let isOpen = false;
  return {
    tell: (doing, share) => {
      const time = now();
      if (time - last < (isTerminal ? terminalMs : lineMs)) return;
      last = time;
      const text = `${doing} … ${Math.floor(share * 100)}%`;
      write(isTerminal ? `\r${text.padEnd(70)}` : `${text}\n`);
      isOpen = isTerminal;
    },
    end: () => {
      if (isOpen) write(`\r${"".padEnd(70)}\r`);
      isOpen = false;
    },
  };
}

const quietMs = 2000;
const terminalMs = 500;
const lineMs = 5000;
