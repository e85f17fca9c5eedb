import type { BoundaryChange } from "../model/area.ts";

/**
 * Authorities of which the area or the kind changed since 2009, by id. The structural changes orders for each: legislation.gov.uk, by the names
 * of the places.
 */
export const boundaryChanges: Readonly<Record<string, readonly BoundaryChange[]>> = {
  bedfordshire: [
    {
      on: "2009-04-01",
      what: "Ended: Bedford and Central Bedfordshire took its place.",
      effect: "ended",
      places: ["bedford", "central-bedfordshire"],
    },
  ],
  bedford: [
    { on: "2009-04-01", what: "Took over its part of Bedfordshire.", effect: "began", places: ["bedfordshire"] },
  ],
  "central-bedfordshire": [
    { on: "2009-04-01", what: "Took over its part of Bedfordshire.", effect: "began", places: ["bedfordshire"] },
  ],
  cheshire: [
    {
      on: "2009-04-01",
      what: "Ended: Cheshire East and Cheshire West and Chester took its place.",
      effect: "ended",
      places: ["cheshire-east", "cheshire-west-and-chester"],
    },
  ],
  "cheshire-east": [
    { on: "2009-04-01", what: "Took over its part of Cheshire.", effect: "began", places: ["cheshire"] },
  ],
  "cheshire-west-and-chester": [
    { on: "2009-04-01", what: "Took over its part of Cheshire.", effect: "began", places: ["cheshire"] },
  ],
  bournemouth: [
    {
      on: "2019-04-01",
      what: "Became a part of Bournemouth, Christchurch and Poole.",
      effect: "ended",
      places: ["bournemouth-christchurch-and-poole"],
    },
  ],
  poole: [
    {
      on: "2019-04-01",
      what: "Became a part of Bournemouth, Christchurch and Poole.",
      effect: "ended",
      places: ["bournemouth-christchurch-and-poole"],
    },
  ],
  "dorset-until-2019": [
    {
      on: "2019-04-01",
      what: "Ended: Christchurch went to Bournemouth, Christchurch and Poole, and the new Dorset has the rest.",
      effect: "ended",
      places: ["bournemouth-christchurch-and-poole", "dorset"],
    },
  ],
  "bournemouth-christchurch-and-poole": [
    {
      on: "2019-04-01",
      what: "Made of Bournemouth, of Poole and of Christchurch, which was a part of Dorset.",
      effect: "began",
      places: ["bournemouth", "poole", "dorset-until-2019"],
    },
  ],
  dorset: [
    {
      on: "2019-04-01",
      what: "Made of the Dorset of before without Christchurch.",
      effect: "began",
      places: ["dorset-until-2019"],
    },
  ],
  buckinghamshire: [
    { on: "2020-04-01", what: "The county became a single authority with the same boundaries and a new code." },
  ],
  northamptonshire: [
    {
      on: "2021-04-01",
      what: "Ended: North Northamptonshire and West Northamptonshire took its place.",
      effect: "ended",
      places: ["north-northamptonshire", "west-northamptonshire"],
    },
  ],
  "north-northamptonshire": [
    {
      on: "2021-04-01",
      what: "Took over its part of Northamptonshire.",
      effect: "began",
      places: ["northamptonshire"],
    },
  ],
  "west-northamptonshire": [
    {
      on: "2021-04-01",
      what: "Took over its part of Northamptonshire.",
      effect: "began",
      places: ["northamptonshire"],
    },
  ],
  cumbria: [
    {
      on: "2023-04-01",
      what: "Ended: Cumberland and Westmorland and Furness took its place.",
      effect: "ended",
      places: ["cumberland", "westmorland-and-furness"],
    },
  ],
  cumberland: [{ on: "2023-04-01", what: "Took over its part of Cumbria.", effect: "began", places: ["cumbria"] }],
  "westmorland-and-furness": [
    { on: "2023-04-01", what: "Took over its part of Cumbria.", effect: "began", places: ["cumbria"] },
  ],
  "north-yorkshire": [
    { on: "2023-04-01", what: "The county became a single authority with the same boundaries and a new code." },
  ],
  somerset: [
    { on: "2023-04-01", what: "The county became a single authority with the same boundaries and a new code." },
  ],
};
