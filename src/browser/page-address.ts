/** What a reader chose about one part of a page, in the address of the page, so that a link shows the same. */
export interface PageAddress<Name extends string> {
  read: (name: Name) => string | null;
  /** Keeps a choice; nothing is the default. */
  write: (name: Name, value: string | undefined) => void;
}

/** Of a chart: the period that is read, an authority that is added, rows that are switched off, and the table in place of the drawing. */
export type ChoiceName = "at" | "with" | "without" | "view";
export type ChartAddress = PageAddress<ChoiceName>;

/** Choices of the part at `position` among those of its kind on the page; the first has plain names. */
export function openAddress<Name extends string = ChoiceName>(position: number): PageAddress<Name> {
  const keyOf = (name: Name) => (position === 0 ? name : `${name}.${position + 1}`);
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
