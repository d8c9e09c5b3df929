import { type Profiler, Session } from "node:inspector";

/**
 * Counts the work of a call: how often the engine ran each block of code, and how often a built-in looked at an item of a
 * list, a map or a set. The same for the same call, however busy the machine is.
 *
 * Counts of blocks come from V8's precise coverage. Built-ins have none, so those that go over a list are replaced while
 * the call runs by ones that add its length. What `JSON`, regular expressions, numbers and strings do inside is not counted.
 */
export async function countWork(call: () => unknown): Promise<{ readonly work: number; readonly answer: unknown }> {
  const session = startCoverage();
  takeBlocks(session);
  const native = watchBuiltIns();
  let answer: unknown;
  try {
    answer = await call();
  } finally {
    native.stop();
  }
  return { work: native.count() + takeBlocks(session), answer };
}

let started: Session | undefined;

/** Starts to count, once: all that was run before loses its optimized code, and to start again would do so again. */
function startCoverage(): Session {
  if (started !== undefined) return started;
  started = new Session();
  started.connect();
  post(started, "Profiler.enable");
  post(started, "Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  return started;
}

/** How many blocks were run since it was last asked, in files and not in the engine itself. */
function takeBlocks(session: Session): number {
  const { result } = post(session, "Profiler.takePreciseCoverage") as Profiler.TakePreciseCoverageReturnType;
  let count = 0;
  for (const { url, functions } of result) {
    if (url.startsWith("node:")) continue;
    for (const { ranges } of functions) for (const range of ranges) count += range.count;
  }
  return count;
}

/** With a callback all is done at once. */
function post(session: Session, method: string, params: object = {}): object {
  let answer: object | undefined;
  session.post(method, params, (error, result) => {
    if (error !== null) throw error;
    answer = result;
  });
  if (answer === undefined) throw new Error(`${method} gave no answer.`);
  return answer;
}

const LISTS = [Array.prototype, Object.getPrototypeOf(Uint8Array.prototype)] as const;
/** What goes over all of a list, or may. */
const METHODS = ["includes", "indexOf", "lastIndexOf", "slice", "concat", "fill", "join", "reverse", "sort", "splice"];
const ITERATORS = [[], new Set(), new Map()].map((list) => Object.getPrototypeOf(list[Symbol.iterator]()));

/** Has built-ins count the items they go over. A spread and a `for` loop ask an iterator for each. */
function watchBuiltIns() {
  let count = 0;
  const undo: (() => void)[] = [];
  const replace = (owner: object, name: string, wrap: (given: Call) => Call) => {
    const described = Object.getOwnPropertyDescriptor(owner, name);
    if (described === undefined) return;
    Object.defineProperty(owner, name, { ...described, value: wrap(described.value) });
    undo.push(() => Object.defineProperty(owner, name, described));
  };
  for (const list of LISTS) {
    for (const name of METHODS) {
      replace(
        list,
        name,
        (given) =>
          function (this: ArrayLike<unknown>, ...args) {
            count += this.length;
            return Reflect.apply(given, this, args);
          },
      );
    }
  }
  for (const iterator of ITERATORS) {
    replace(
      iterator,
      "next",
      (given) =>
        function (this: unknown, ...args) {
          count += 1;
          return Reflect.apply(given, this, args);
        },
    );
  }
  return {
    count: () => count,
    stop: () => {
      for (const again of undo) again();
    },
  };
}

type Call = (this: never, ...args: unknown[]) => unknown;
