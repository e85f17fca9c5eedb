/** Version of the engine, as in its package.json; a test holds them together. */
export const engineVersion = "0.2.0";
