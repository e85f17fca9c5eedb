/*
 * Derives where each authority of England stands in a map of equal tiles, and prints what `src/library/tile-map.ts` holds. It is run by
 * hand when authorities change: the positions are facts of the library, and nothing else reads a boundary.
 *
 *   node packaging/derive-tile-map.mjs districts.geojson
 *
 * Input: boundaries of the local authority districts (Office for National Statistics, generalised; properties LAD23CD, LAD23NM, BNG_E,
 * BNG_N and SHAPE_Area). The authorities are those of the library.
 *
 * Rule, the same at every run: an authority begins at the middle of its districts by area; its neighbours are those with which it shares
 * corners of its boundary, and of an island the nearest. Circles of one size push each other apart while neighbours draw together. Each
 * authority then gets one tile, so that the squares of all distances to its circle are the least in sum (assignment by the Hungarian
 * method), and tiles are moved or exchanged as long as that brings neighbours nearer to each other or leaves fewer holes.
 */
import { readFileSync } from "node:fs";
import { areas } from "../src/library/areas.ts";
import { authorities } from "../src/library/authorities.ts";

const [file] = process.argv.slice(2);
if (!file) throw new Error("Give the boundaries of the districts: see the head of this file.");

/** First number of the districts of each county: the codes of districts follow the counties in their order. */
const counties = [
  [8, "cambridgeshire"],
  [32, "derbyshire"],
  [40, "devon"],
  [61, "east-sussex"],
  [66, "essex"],
  [78, "gloucestershire"],
  [84, "hampshire"],
  [95, "hertfordshire"],
  [105, "kent"],
  [117, "lancashire"],
  [129, "leicestershire"],
  [136, "lincolnshire"],
  [143, "norfolk"],
  [170, "nottinghamshire"],
  [177, "oxfordshire"],
  [192, "staffordshire"],
  [200, "suffolk"],
  [207, "surrey"],
  [218, "warwickshire"],
  [223, "west-sussex"],
  [234, "worcestershire"],
  [240, "hertfordshire"],
  [244, "suffolk"],
];

const kilometresPerTile = 21;
const relaxations = 1500;
const exchanges = 600_000;

const current = new Set(authorities.filter(({ to }) => to === Infinity).map(({ code }) => code));
const all = areas.filter(({ code }) => current.has(code));
const districts = JSON.parse(readFileSync(file, "utf8")).features.filter(({ properties }) =>
  properties.LAD23CD.startsWith("E"),
);
const members = Map.groupBy(districts, ({ properties }) => authorityOf(properties));
const middles = all.map(({ id }) => middleOf(members.get(id) ?? []));
const links = findLinks();
const circles = relax();
const cells = listCells();
const allowed = new Set(cells.map((cell) => cell.join(" ")));
const tiles = improve(assign());
print();

function authorityOf({ LAD23CD: code, LAD23NM: name }) {
  const own =
    all.find((area) => area.code === code) ?? all.find((area) => code.startsWith("E08") && area.name === name);
  if (own) return own.id;
  const number = Number(code.slice(3));
  return counties.findLast(([first]) => first <= number)?.[1];
}

/** In tiles from the south-west, to the east and to the north. */
function middleOf(own) {
  const weight = own.reduce((sum, { properties }) => sum + properties.SHAPE_Area, 0);
  const mean = (key) => own.reduce((sum, { properties }) => sum + properties[key] * properties.SHAPE_Area, 0) / weight;
  return [mean("BNG_E") / 1000 / kilometresPerTile, mean("BNG_N") / 1000 / kilometresPerTile];
}

/** Pairs of places in `all` whose authorities share at least two corners, and the nearest of each that has no neighbour. */
function findLinks() {
  const at = new Map(all.map(({ id }, index) => [id, index]));
  const corners = new Map();
  for (const { properties, geometry } of districts)
    for (const ring of (geometry.type === "MultiPolygon" ? geometry.coordinates : [geometry.coordinates]).flat())
      for (const [x, y] of ring) {
        const key = `${x.toFixed(5)} ${y.toFixed(5)}`;
        corners.set(key, (corners.get(key) ?? new Set()).add(at.get(authorityOf(properties))));
      }
  const shared = new Map();
  for (const owners of corners.values())
    for (const a of owners)
      for (const b of owners) if (a < b) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
  const pairs = [...shared].filter(([, count]) => count >= 2).map(([key]) => key.split(" ").map(Number));
  const alone = all.flatMap((_, index) => (pairs.some((pair) => pair.includes(index)) ? [] : [index]));
  const nearest = (index) => {
    const others = all.flatMap((_, other) => (other === index ? [] : [other]));
    const way = (other) => distance(middles[index], middles[other]);
    return others.reduce((best, other) => (way(other) < way(best) ? other : best));
  };
  return [...pairs, ...alone.map((index) => [index, nearest(index)])];
}

function distance([x1, y1], [x2, y2]) {
  return Math.hypot(x1 - x2, y1 - y2);
}

/** Circles of one tile's width: overlap pushes apart, neighbours draw together, and each is held a little where it lies. */
function relax() {
  const circles = middles.map(([x, y], index) => [x + index * 1e-6, y]);
  for (let round = 0; round < relaxations; round += 1) {
    const push = circles.map(([x, y], index) => [(middles[index][0] - x) * 0.002, (middles[index][1] - y) * 0.002]);
    const act = (a, b, strength) => {
      const apart = distance(circles[a], circles[b]) || 1e-6;
      const [x, y] = [0, 1].map((axis) => ((circles[b][axis] - circles[a][axis]) / apart) * strength(apart));
      push[a] = [push[a][0] + x, push[a][1] + y];
      push[b] = [push[b][0] - x, push[b][1] - y];
    };
    for (const [a, b] of links) act(a, b, (apart) => Math.max(0, apart - 1) * 0.08);
    for (let a = 0; a < circles.length; a += 1)
      for (let b = a + 1; b < circles.length; b += 1) act(a, b, (apart) => -Math.max(0, 1.04 - apart) * 0.35);
    push.forEach(([x, y], index) => {
      circles[index] = [circles[index][0] + x, circles[index][1] + y];
    });
  }
  return circles;
}

/** Tiles on which an authority may stand: those within two of any circle. */
function listCells() {
  const found = new Map();
  for (const [x, y] of circles)
    for (let dx = -2; dx <= 2; dx += 1)
      for (let dy = -2; dy <= 2; dy += 1) {
        const cell = [Math.round(x) + dx, Math.round(y) + dy];
        if (distance(cell, [x, y]) <= 2) found.set(cell.join(" "), cell);
      }
  return [...found.values()];
}

/** The Hungarian method for fewer rows than columns: a tile for each authority, the squares of all distances the least in sum. */
function assign() {
  const cost = (row, column) => distance(circles[row], cells[column]) ** 2;
  const [rowPrice, columnPrice] = [Array(all.length + 1).fill(0), Array(cells.length + 1).fill(0)];
  const rowOf = Array(cells.length + 1).fill(0);
  for (let row = 1; row <= all.length; row += 1) {
    const [least, from, used] = [Array(cells.length + 1).fill(Infinity), Array(cells.length + 1).fill(0), new Set()];
    let column = 0;
    rowOf[0] = row;
    do {
      used.add(column);
      let [step, next] = [Infinity, 0];
      for (let other = 1; other <= cells.length; other += 1) {
        if (used.has(other)) continue;
        const reduced = cost(rowOf[column] - 1, other - 1) - rowPrice[rowOf[column]] - columnPrice[other];
        if (reduced < least[other]) [least[other], from[other]] = [reduced, column];
        if (least[other] < step) [step, next] = [least[other], other];
      }
      for (let other = 0; other <= cells.length; other += 1)
        if (used.has(other)) {
          rowPrice[rowOf[other]] += step;
          columnPrice[other] -= step;
        } else least[other] -= step;
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = from[column]) rowOf[column] = rowOf[from[column]];
  }
  const placed = [];
  rowOf.forEach((row, column) => {
    if (row > 0) placed[row - 1] = cells[column - 1];
  });
  return placed;
}

/**
 * Moves an authority to another tile, exchanging it with who stands there, where that costs less; at first also where it costs a little more,
 * ever less so, by numbers that are the same at every run. Costs are distances of neighbours beyond the next tile, neighbours in a direction
 * that is not the true one, the way from the circle, and free tiles within the land.
 */
function improve(placed) {
  const linked = all.map((_, index) => links.flatMap(([a, b]) => (a === index ? [b] : b === index ? [a] : [])));
  const taken = new Map(placed.map((cell, index) => [cell.join(" "), index]));
  const turn = (a, b) => {
    const angle = (from, to) => Math.atan2(to[1] - from[1], to[0] - from[0]);
    return 1 - Math.cos(angle(placed[a], placed[b]) - angle(middles[a], middles[b]));
  };
  const costOf = (index) =>
    linked[index].reduce(
      (sum, other) =>
        sum +
        Math.min(6, Math.max(0, distance(placed[index], placed[other]) - 1.42) ** 1.5) * 1.2 +
        turn(index, other) * 0.45,
      0,
    ) +
    distance(placed[index], circles[index]) ** 2 * 0.12;
  const around = [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ];
  const holesNear = (cell) =>
    [[0, 0], ...around].filter(([dx, dy]) => {
      const [x, y] = [cell[0] + dx, cell[1] + dy];
      return !taken.has(`${x} ${y}`) && around.every(([ex, ey]) => taken.has(`${x + ex} ${y + ey}`));
    }).length;
  const place = (index, cell) => {
    placed[index] = cell;
    taken.set(cell.join(" "), index);
  };
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  for (let step = 0; step < exchanges; step += 1) {
    const heat = 1.6 * (1 - step / exchanges) ** 2;
    const index = Math.floor(random() * all.length);
    const left = placed[index];
    const cell = [left[0] + Math.floor(random() * 7) - 3, left[1] + Math.floor(random() * 7) - 3];
    const other = taken.get(cell.join(" "));
    if (other === index || !allowed.has(cell.join(" "))) continue;
    const touched = new Set([index, ...linked[index], ...(other === undefined ? [] : [other, ...linked[other]])]);
    const cost = () =>
      [...touched].reduce((sum, item) => sum + costOf(item), 0) + 1.5 * (holesNear(cell) + holesNear(left));
    const before = cost();
    place(index, cell);
    if (other === undefined) taken.delete(left.join(" "));
    else place(other, left);
    if (cost() - before < -heat * Math.log(random() || 1e-9)) continue;
    place(index, left);
    if (other === undefined) taken.delete(cell.join(" "));
    else place(other, cell);
  }
  return placed;
}

/** A line an authority: id, column from the west, row from the north; then on the error output how near neighbours came to lie. */
function print() {
  const [west, north] = [Math.min(...tiles.map(([x]) => x)), Math.max(...tiles.map(([, y]) => y))];
  const lines = all.map(({ id }, index) => `${id} ${tiles[index][0] - west} ${north - tiles[index][1]}`);
  console.log(lines.join("\n"));
  const touching = links.filter(([a, b]) => distance(tiles[a], tiles[b]) < 1.5).length;
  console.error(`${all.length} authorities; ${touching} of ${links.length} pairs of neighbours touch.`);
}
