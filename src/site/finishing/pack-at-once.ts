import { deflateRawSync } from "node:zlib";

/*
 * The library of workbooks compresses each of their twenty parts by the platform's CompressionStream, which crosses threads and queues for every part: at a
 * thousand workbooks a quarter of a build. While it writes, it finds here a stream that compresses at once, and keeps what many workbooks share.
 */

/** Lets a library write with a stream that compresses at once in the place of the platform's. Nothing else may compress meanwhile: see that it only waits for itself. */
export async function packAtOnce<Written>(write: () => Promise<Written>): Promise<Written> {
  setStream(StreamAtOnce);
  try {
    return await write();
  } finally {
    setStream(platformStream);
  }
}

const platformStream: unknown = globalThis.CompressionStream;

function setStream(value: unknown): void {
  Object.defineProperty(globalThis, "CompressionStream", { value, configurable: true, writable: true });
}

/** As much of a CompressionStream of raw deflate as a writer uses that gives all, closes and reads to the end. */
class StreamAtOnce {
  readonly #packed: Uint8Array[] = [];

  readonly writable = {
    getWriter: () => ({
      write: (bytes: Uint8Array) => {
        this.#packed.push(pack(bytes));
        return Promise.resolve();
      },
      close: () => Promise.resolve(),
    }),
  };

  readonly readable = {
    getReader: () => ({
      read: () => {
        const value = this.#packed.shift();
        return Promise.resolve(value ? { done: false, value } : { done: true, value });
      },
    }),
  };
}

const known = new Map<string, Uint8Array>();
const mostKnown = 500;
/** Longer parts are sheets of figures, which only one workbook has. */
const longestKnown = 2500;

function pack(bytes: Uint8Array): Uint8Array {
  if (bytes.length > longestKnown) return deflate(bytes);
  const text = Buffer.from(bytes).toString("latin1");
  const packed = known.get(text) ?? deflate(bytes);
  if (known.size >= mostKnown) known.clear();
  known.set(text, packed);
  return packed;
}

/** The result may lie in a buffer that is many times larger: only a copy lets go of that. */
function deflate(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(deflateRawSync(bytes));
}
