import type { BoundaryChange } from "../model/area.ts";

/**
 * Authorities of which the area or the kind changed since 2009, by id. The structural changes orders for each: legislation.gov.uk, by the names
 * of the places.
 */
export const boundaryChanges: Readonly<Record<string, readonly BoundaryChange[]>> = {
  bedfordshire: [{ on: "2009-04-01", what: "Ended: Bedford and Central Bedfordshire took its place." }],
  bedford: [{ on: "2009-04-01", what: "Took over its part of Bedfordshire." }],
  "central-bedfordshire": [{ on: "2009-04-01", what: "Took over its part of Bedfordshire." }],
  cheshire: [{ on: "2009-04-01", what: "Ended: Cheshire East and Cheshire West and Chester took its place." }],
  "cheshire-east": [{ on: "2009-04-01", what: "Took over its part of Cheshire." }],
  "cheshire-west-and-chester": [{ on: "2009-04-01", what: "Took over its part of Cheshire." }],
  bournemouth: [{ on: "2019-04-01", what: "Became a part of Bournemouth, Christchurch and Poole." }],
  poole: [{ on: "2019-04-01", what: "Became a part of Bournemouth, Christchurch and Poole." }],
  "dorset-until-2019": [
    {
      on: "2019-04-01",
      what: "Ended: Christchurch went to Bournemouth, Christchurch and Poole, and the new Dorset has the rest.",
    },
  ],
  "bournemouth-christchurch-and-poole": [
    { on: "2019-04-01", what: "Made of Bournemouth, of Poole and of Christchurch, which was a part of Dorset." },
  ],
  dorset: [{ on: "2019-04-01", what: "Made of the Dorset of before without Christchurch." }],
  buckinghamshire: [
    { on: "2020-04-01", what: "The county became a single authority with the same boundaries and a new code." },
  ],
  northamptonshire: [
    { on: "2021-04-01", what: "Ended: North Northamptonshire and West Northamptonshire took its place." },
  ],
  "north-northamptonshire": [{ on: "2021-04-01", what: "Took over its part of Northamptonshire." }],
  "west-northamptonshire": [{ on: "2021-04-01", what: "Took over its part of Northamptonshire." }],
  cumbria: [{ on: "2023-04-01", what: "Ended: Cumberland and Westmorland and Furness took its place." }],
  cumberland: [{ on: "2023-04-01", what: "Took over its part of Cumbria." }],
  "westmorland-and-furness": [{ on: "2023-04-01", what: "Took over its part of Cumbria." }],
  "north-yorkshire": [
    { on: "2023-04-01", what: "The county became a single authority with the same boundaries and a new code." },
  ],
  somerset: [
    { on: "2023-04-01", what: "The county became a single authority with the same boundaries and a new code." },
  ],
};
