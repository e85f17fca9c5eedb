/** How a word is heard, by which it is found when it is spelt wrong. */

/** A word nearly as it is heard: what is often misspelt, double letters, "ph", "x" and a soft or hard "c", makes no difference. Takes small letters. */
export function soundOf(word: string): string {
  return word
    .replace(/^kn/, "n")
    .replace(/^wr/, "r")
    .replaceAll("ph", "f")
    .replaceAll("x", "ks")
    .replace(/c(?=[eiy])/g, "s")
    .replace(/ck|c(?!h)|q/g, "k")
    .replace(/(.)\1/g, "$1");
}

/** The group of words that are spelt right in which one is looked for: by how it begins. Vowels are one group, for they are often mistaken. */
export function groupOfSound(sound: string): string {
  const [first = ""] = sound;
  return /[bcdfghjklmnprstvwz]/.test(first) ? first : "a";
}
