/**
 * A set of whole numbers from 0 that never changes: a branch, or a leaf with up to 32 neighbours as bits. Sets that are
 * made from one another share what they have in common, so a million that each have one more than the one before take
 * room for some branches each. `null` is the empty set.
 *
 * Okasaki & Gill (1998), "Fast mergeable integer maps".
 */
export type IntSet = IntSetNode | null;

interface IntSetNode {
  /** What the numbers of the set, divided by 32, have in common above the bit of `mask`. */
  readonly prefix: number;
  /** The bit that tells the branches apart; 0 for a leaf. */
  readonly mask: number;
  /** The numbers of a leaf. */
  readonly bits: number;
  readonly left: IntSet;
  readonly right: IntSet;
  readonly size: number;
}

/** The set of one number. */
export function singleton(value: number): IntSet {
  return createLeaf(value >>> 5, 1 << (value & 31));
}

/** What is in either of two sets; one of them where the other adds nothing. */
export function unite(a: IntSet, b: IntSet): IntSet {
  if (a === b || b === null) return a;
  if (a === null) return b;
  if (a.mask === b.mask && a.prefix === b.prefix) {
    if (a.mask === 0) return chooseLeaf(a, b, a.bits | b.bits);
    return chooseBranch(a, b, unite(a.left, b.left), unite(a.right, b.right));
  }
  if (a.mask > b.mask && isUnder(a, b)) {
    return isLeft(a, b) ? chooseBranch(a, a, unite(a.left, b), a.right) : chooseBranch(a, a, a.left, unite(a.right, b));
  }
  if (b.mask > a.mask && isUnder(b, a)) {
    return isLeft(b, a) ? chooseBranch(b, b, unite(a, b.left), b.right) : chooseBranch(b, b, b.left, unite(a, b.right));
  }
  const mask = 1 << (31 - Math.clz32(a.prefix ^ b.prefix));
  const prefix = a.prefix & -(2 * mask);
  return (a.prefix & mask) === 0 ? createBranch(prefix, mask, a, b) : createBranch(prefix, mask, b, a);
}

/** What is in both of two sets; one of them where it has nothing else. */
export function intersect(a: IntSet, b: IntSet): IntSet {
  if (a === b || a === null) return a;
  if (b === null) return null;
  if (a.mask === b.mask && a.prefix === b.prefix) {
    if (a.mask === 0) return chooseLeaf(a, b, a.bits & b.bits);
    return chooseBranch(a, b, intersect(a.left, b.left), intersect(a.right, b.right));
  }
  if (a.mask > b.mask && isUnder(a, b)) return intersect(isLeft(a, b) ? a.left : a.right, b);
  if (b.mask > a.mask && isUnder(b, a)) return intersect(a, isLeft(b, a) ? b.left : b.right);
  return null;
}

/** The numbers of a set, ascending. */
export function toList(set: IntSet): Int32Array {
  const list = new Int32Array(sizeOf(set));
  let count = 0;
  const visit = (node: IntSet) => {
    if (node === null) return;
    visit(node.left);
    visit(node.right);
    for (let bits = node.bits; bits !== 0; bits &= bits - 1) list[count++] = node.prefix * 32 + lowestBit(bits);
  };
  visit(set);
  return list;
}

/** How many numbers a set has. */
export function sizeOf(set: IntSet): number {
  return set === null ? 0 : set.size;
}

const lowestBit = (bits: number) => 31 - Math.clz32(bits & -bits);

const isUnder = (branch: IntSetNode, { prefix }: IntSetNode) => (prefix & -(2 * branch.mask)) === branch.prefix;
const isLeft = (branch: IntSetNode, { prefix }: IntSetNode) => (prefix & branch.mask) === 0;

function createLeaf(prefix: number, bits: number): IntSetNode {
  let size = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) size++;
  return { prefix, mask: 0, bits, left: null, right: null, size };
}

function createBranch(prefix: number, mask: number, left: IntSet, right: IntSet): IntSet {
  if (left === null) return right;
  if (right === null) return left;
  return { prefix, mask, bits: 0, left, right, size: left.size + right.size };
}

function chooseLeaf(a: IntSetNode, b: IntSetNode, bits: number): IntSet {
  if (bits === a.bits) return a;
  if (bits === b.bits) return b;
  return bits === 0 ? null : createLeaf(a.prefix, bits);
}

/** A branch with these halves: one of two that has them, where there is one. */
function chooseBranch(a: IntSetNode, b: IntSetNode, left: IntSet, right: IntSet): IntSet {
  if (left === a.left && right === a.right) return a;
  if (left === b.left && right === b.right) return b;
  return createBranch(a.prefix, a.mask, left, right);
}
