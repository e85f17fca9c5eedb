import { explainFailure } from "../explain-failure.ts";
import { openLocalPlace } from "./local-place.ts";
import { PlaceFault, type Place } from "./place.ts";
import { openRemotePlace, readRemote } from "./remote-place.ts";

/** The place that an officer named: a folder, or `user@host:folder`. `resolvePath` finds a folder from where the command was called. */
export function openPlace(destination: string, resolvePath: (path: string) => string): Place {
  const remote = readRemote(destination);
  return remote ? openRemotePlace(remote) : openLocalPlace(resolvePath(destination));
}

/** Does something at a place, and says what prevents it. Returns whether it was done. */
export async function tryThere(act: () => Promise<string | undefined>): Promise<boolean> {
  // Web servers run as another user: whatever the officer's own setting, everybody may read what is published.
  process.umask(0o022);
  try {
    const told = await act();
    if (told !== undefined) console.log(told);
    return told !== undefined;
  } catch (error) {
    const words = error instanceof PlaceFault ? error.message : explainFailure(error);
    if (words === undefined) throw error;
    console.error(`${words}\nWhat is served was not changed.`);
    return false;
  }
}
