import type { Meter } from "../limits/meter.js";

/** A ring whose nodes are numbered in the order of the sweep. */
export interface Sweep {
  /** The earlier nodes that lead to each node. */
  readonly causes: readonly (readonly number[])[];
  /** The earlier nodes that each node leads back to. */
  readonly returns: readonly (readonly number[])[];
  /** The last node that leads to each node, and that each leads to. */
  readonly lastCause: readonly number[];
  readonly lastEffect: readonly number[];
  /** In how many ways a path arrives or starts at each node. */
  readonly arrivals: readonly bigint[];
  readonly isExit: readonly boolean[];
  readonly isRequired: readonly boolean[];
}

/**
 * A piece of path, known by its ends. It starts where a path arrives (`START`) or at a node that still needs a cause
 * later in the order; it ends at a node that still needs an effect later in the order, or for good.
 */
interface Piece {
  readonly head: number;
  readonly tail: number;
  /** Whether it ends for good at its tail. */
  readonly isEnded: boolean;
}

const START = -1;

/** Pieces with nothing in common, by head, and the number of ways to come by them. */
interface State {
  readonly pieces: readonly Piece[];
  readonly ways: bigint;
}

/**
 * Counts, for each exit, the simple paths in a ring from where paths arrive, through all required nodes; `undefined`
 * when `meter` runs out first.
 *
 * Takes the nodes in order; each is left out or joined to the pieces of path there are. Pieces that can no longer be
 * joined up are dropped, and states with the same ends are one. So the work grows with how many links lead back at
 * once, not with the number of paths. The frontier method for counting paths (Knuth, "The Art of Computer Programming"
 * 4A, 7.1.4, algorithm "Simpath"), by node instead of by link.
 */
export function sweepRing(sweep: Sweep, meter: Meter): bigint[] | undefined {
  const { arrivals, isExit, isRequired, lastCause, lastEffect } = sweep;
  const lastArrival = arrivals.findLastIndex((ways) => ways > 0n);
  const lastExit = isExit.lastIndexOf(true);
  const lastRequired = isRequired.lastIndexOf(true);
  const ways: bigint[] = new Array(arrivals.length).fill(0n);
  let states = new Map<string, State>([["", { pieces: [], ways: 1n }]]);

  for (let node = 0; node < arrivals.length; node++) {
    const next = new Map<string, State>();
    const canStillJoin = ({ head, tail, isEnded }: Piece) =>
      (head === START || lastCause[head]! > node) && (isEnded || lastEffect[tail]! > node);
    const keep = (state: State) => {
      const { pieces } = state;
      meter.spend(1 + pieces.length);
      const whole = pieces.find((piece) => piece.head === START && piece.isEnded);
      if (whole !== undefined) {
        if (pieces.length === 1 && lastRequired <= node) ways[whole.tail]! += state.ways;
        return;
      }
      if (!pieces.every(canStillJoin)) return;
      if (lastArrival <= node && !pieces.some((piece) => piece.head === START)) return;
      if (lastExit <= node && !pieces.some((piece) => piece.isEnded)) return;
      const key = pieces.map(({ head, tail, isEnded }) => `${head}${isEnded ? "." : ","}${tail}`).join(" ");
      const known = next.get(key);
      next.set(key, known === undefined ? state : { pieces: known.pieces, ways: known.ways + state.ways });
    };
    for (const state of states.values()) {
      if (!isRequired[node]) keep(state);
      for (const joined of joinCause(sweep, state, node)) {
        joinEffect(sweep, joined, node, keep);
        if (meter.isSpent) return undefined;
      }
    }
    states = next;
  }
  return ways;
}

/** A state with `node` as the open tail of the piece that starts at `head`, which `rest` leaves out. */
interface Joined {
  readonly head: number;
  readonly rest: readonly Piece[];
  readonly ways: bigint;
}

/** Lets a path start at a node, come to it from an earlier node, or come to it from a later one. */
function* joinCause(sweep: Sweep, { pieces, ways }: State, node: number): Generator<Joined> {
  const arriving = sweep.arrivals[node]!;
  if (arriving > 0n && !pieces.some((piece) => piece.head === START)) {
    yield { head: START, rest: pieces, ways: ways * arriving };
  }
  for (const piece of pieces) {
    if (piece.isEnded || !sweep.causes[node]!.includes(piece.tail)) continue;
    yield { head: piece.head, rest: pieces.filter((other) => other !== piece), ways };
  }
  if (sweep.lastCause[node]! > node) yield { head: node, rest: pieces, ways };
}

/** Lets the path go on to a later node, end, or go back to an earlier one. */
function joinEffect(sweep: Sweep, { head, rest, ways }: Joined, node: number, keep: (state: State) => void): void {
  if (sweep.lastEffect[node]! > node) keep({ pieces: add(rest, { head, tail: node, isEnded: false }), ways });
  if (sweep.isExit[node] && !rest.some((piece) => piece.isEnded)) {
    keep({ pieces: add(rest, { head, tail: node, isEnded: true }), ways });
  }
  for (const piece of rest) {
    if (!sweep.returns[node]!.includes(piece.head)) continue;
    const others = rest.filter((other) => other !== piece);
    keep({ pieces: add(others, { ...piece, head }), ways });
  }
}

function add(pieces: readonly Piece[], piece: Piece): Piece[] {
  return [...pieces, piece].sort((a, b) => a.head - b.head);
}
