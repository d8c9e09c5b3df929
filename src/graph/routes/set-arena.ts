import { type LabelSets, OutOfRoom } from "./label-sets.js";

/**
 * Keeps sets one after the other in one list of numbers: the quickest as long as they are small. Nodes with the same set
 * share it where one has it from the other.
 *
 * @throws {OutOfRoom} when the sets take more than `room` numbers, or far more than that were compared
 */
export function createSetArena(size: number, room: number): LabelSets {
  const starts = new Int32Array(size);
  const lengths = new Int32Array(size).fill(-1);
  let arena = new Int32Array(1024);
  let used = 0;
  let work = 0;
  // The set at hand: that of a node as long as nothing was added or taken away, else a list of its own.
  let start = 0;
  let count = 0;
  let isShared = true;
  let own = new Int32Array(64);
  let spare = new Int32Array(64);

  const spend = (amount: number) => {
    work += amount;
    if (work > 16 * room) throw new OutOfRoom();
  };
  /** Makes the set at hand a list of its own, with room for more. */
  const detach = (more: number) => {
    if (own.length < count + more) {
      const grown = new Int32Array(2 * (count + more));
      grown.set(own.subarray(0, isShared ? 0 : count));
      own = grown;
    }
    if (!isShared) return;
    spend(count);
    for (let i = 0; i < count; i++) own[i] = arena[start + i]!;
    isShared = false;
  };
  const insert = (label: number) => {
    const list = isShared ? arena : own;
    const first = isShared ? start : 0;
    let at = count;
    while (at > 0 && list[first + at - 1]! > label) at--;
    spend(count - at);
    if (at > 0 && list[first + at - 1] === label) return;
    detach(1);
    for (let i = count; i > at; i--) own[i] = own[i - 1]!;
    own[at] = label;
    count += 1;
  };
  const merge = (list: Int32Array, from: number, length: number) => {
    if (length === 0) return;
    detach(0);
    if (spare.length < count + length) spare = new Int32Array(2 * (count + length));
    spend(count + length);
    let total = 0;
    let i = 0;
    let j = 0;
    while (i < count || j < length) {
      const a = i < count ? own[i]! : 0x7fffffff;
      const b = j < length ? list[from + j]! : 0x7fffffff;
      if (a <= b) i++;
      if (b <= a) j++;
      spare[total++] = a < b ? a : b;
    }
    [own, spare] = [spare, own];
    count = total;
  };

  return {
    reset(nodes) {
      for (const node of nodes) lengths[node] = -1;
      used = 0;
      work = 0;
    },
    has: (node) => lengths[node]! >= 0,
    sizeOf: (node) => Math.max(lengths[node]!, 0),
    listOf: (node) => arena.subarray(starts[node]!, starts[node]! + Math.max(lengths[node]!, 0)),
    isEmpty: () => count === 0,
    clear() {
      isShared = true;
      start = 0;
      count = 0;
    },
    load(node) {
      isShared = true;
      start = starts[node]!;
      count = lengths[node]!;
    },
    addLabels({ starts: firsts, items }, element) {
      for (let k = firsts[element]!; k < firsts[element + 1]!; k++) insert(items[k]!);
    },
    addSet(sets, node) {
      if (isShared && sets === this && start === starts[node] && count === lengths[node]) return;
      const list = sets.listOf(node);
      merge(list, 0, list.length);
    },
    keep(node, { starts: firsts, items }, element) {
      const from = starts[node]!;
      const length = lengths[node]!;
      if (count === 0 || (isShared && start === from && count === length)) return;
      spend(count + length);
      const first = firsts[element]!;
      const last = firsts[element + 1]!;
      const end = from + length;
      let kept = 0;
      let i = from;
      let k = first;
      for (let at = 0; at < count; at++) {
        const label = isShared ? arena[start + at]! : own[at]!;
        while (i < end && arena[i]! < label) i++;
        while (k < last && items[k]! < label) k++;
        if ((i < end && arena[i] === label) || (k < last && items[k] === label)) {
          if (!isShared) own[kept] = label;
          kept++;
        } else if (isShared) detach(0);
      }
      count = kept;
    },
    save(node) {
      if (lengths[node] === count) return false;
      if (!isShared) {
        if (used + count > room) throw new OutOfRoom();
        if (used + count > arena.length) {
          const grown = new Int32Array(2 * (used + count));
          grown.set(arena.subarray(0, used));
          arena = grown;
        }
        for (let i = 0; i < count; i++) arena[used + i] = own[i]!;
        start = used;
        used += count;
        isShared = true;
      }
      starts[node] = start;
      lengths[node] = count;
      return true;
    },
  };
}
