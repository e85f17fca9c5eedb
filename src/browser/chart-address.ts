/** What a reader chose about one chart, in the address of the page, so that a link shows the same. */
export interface ChartAddress {
  read: (name: ChoiceName) => string | null;
  /** Keeps a choice; nothing is the default. */
  write: (name: ChoiceName, value: string | undefined) => void;
}

/** The period that is read, an authority that is added, rows that are switched off, and the table in place of the drawing. */
export type ChoiceName = "at" | "with" | "without" | "view";

/** Choices of the chart at `position` on its page; the first has plain names. */
export function openAddress(position: number): ChartAddress {
  const keyOf = (name: ChoiceName) => (position === 0 ? name : `${name}.${position + 1}`);
  return {
    read: (name) => new URLSearchParams(location.search).get(keyOf(name)),
    write: (name, value) => {
      const address = new URL(location.href);
      if (value) address.searchParams.set(keyOf(name), value);
      else address.searchParams.delete(keyOf(name));
      // A copy on disk may not change its address.
      if (address.protocol.startsWith("http")) history.replaceState(history.state, "", address);
    },
  };
}
