import type { Shelf } from "../model/shelf.ts";

/** Bands of a ranking that reports of councils speak of. */
export const bands: Shelf<"bands"> = [
  { id: "top-5", title: "top 5%", end: "top", share: 0.05 },
  { id: "top-10", title: "top 10%", end: "top", share: 0.1 },
  { id: "top-20", title: "top 20%", end: "top", share: 0.2 },
  { id: "top-quartile", title: "top quartile", end: "top", share: 0.25 },
  { id: "top-half", title: "top half", end: "top", share: 0.5 },
  { id: "bottom-half", title: "bottom half", end: "bottom", share: 0.5 },
  { id: "bottom-quartile", title: "bottom quartile", end: "bottom", share: 0.25 },
];
