import type { NumberFigure } from "./measured.ts";

/** A figure of a short series that looks like a slip of the decimal point, with what it is held against and what may have been meant. */
export interface ShortSlip {
  readonly figure: NumberFigure;
  readonly peers: readonly number[];
  readonly meant: number;
}

/** From so many figures on, a series or a period says by itself which of them does not belong. */
const enough = 4;

/** Peers may differ by this factor, and what was meant may lie this far from them; more closely where there is one peer only. */
const alike = { peers: 2, meant: 1.5, meantOfOne: 1.2 };

/** Peers smaller than this say nothing: a share of 0.5% beside 5.2%, or 3 cases beside 30, are usual. Amounts need more. */
const leastPeer = { share: 10, amount: 100 };

/**
 * Figures of stretches too short for a rule on one series: each is held against the other figures of its own stretch and, where areas
 * can be compared, those of other areas for its period. One that is about ten or a hundred times too small, or ten times too large, for
 * all of them is pointed out. Areas cannot be compared by an `amount`, of which large ones have more. Where there is one peer only, the later of the two.
 */
export function findShortSlips(stretches: readonly (readonly NumberFigure[])[], amount: boolean): ShortSlip[] {
  return stretches
    .filter(({ length }) => length < enough)
    .flatMap((stretch) =>
      stretch.flatMap((figure): ShortSlip[] => {
        const others = stretches.filter((other) => !amount && other !== stretch).flat();
        const beside = others.filter(({ period }) => period === figure.period);
        const own = stretch.filter((item) => item !== figure);
        if (beside.length + 1 >= enough) return [];
        const peers = [...own, ...beside].map(({ value }) => value);
        const isLater = own.every(({ periodIndex }) => periodIndex < figure.periodIndex);
        if (peers.length === 1 && !isLater) return [];
        const meant = guessMeant(figure.value, peers, amount ? leastPeer.amount : leastPeer.share);
        return meant === undefined ? [] : [{ figure, peers, meant }];
      }),
    );
}

function guessMeant(value: number, peers: readonly number[], leastSize: number): number | undefined {
  const sign = Math.sign(value);
  if (sign === 0 || peers.length === 0 || peers.some((peer) => Math.sign(peer) !== sign)) return undefined;
  const sizes = peers.map(Math.abs);
  const [least, greatest] = [Math.min(...sizes), Math.max(...sizes)];
  if (least < leastSize || greatest > alike.peers * least) return undefined;
  const reach = peers.length === 1 ? alike.meantOfOne : alike.meant;
  return [10, 100, 0.1]
    .map((times) => Number((value * times).toPrecision(12)))
    .find((meant) => Math.abs(meant) >= least / reach && Math.abs(meant) <= greatest * reach);
}
