import { cpuTime } from "./cpu-time.js";
import { median } from "./measure.js";
import { TASKS } from "./tasks.js";

/** A sample is at least this long, as the clock of a thread is coarse; and so many are taken, in so much time at most. */
const SAMPLE_MS = 40;
const SAMPLES = 5;
const MOST_MS = 1500;
/** Before that the engine gets so long to compile what is called often: on a busy machine the first calls are cold still. */
const WARM_UP_MS = 600;

const [name = "", size = ""] = process.argv.slice(2);
const task = TASKS[name];
if (task === undefined) throw new Error(`No task is called ${name}.`);
const run = task(Number(size));

const before = process.memoryUsage().rss;
const { user, system } = process.cpuUsage();
run();
const after = process.cpuUsage({ user, system });
const first = (after.user + after.system) / 1000;

const warmUpStart = cpuTime();
while (first + cpuTime() - warmUpStart < WARM_UP_MS) run();

const samples: number[] = [];
let calls = Math.max(1, Math.ceil(SAMPLE_MS / Math.max(first, 0.01)));
let spent = first;
while (samples.length < SAMPLES && (samples.length === 0 || spent < MOST_MS)) {
  const start = cpuTime();
  for (let call = 0; call < calls; call++) run();
  const ms = cpuTime() - start;
  spent += ms;
  // What was cold before may be far quicker now.
  if (ms < SAMPLE_MS / 2 && spent < MOST_MS) calls = Math.ceil((calls * SAMPLE_MS) / Math.max(ms, 1));
  else samples.push(ms / calls);
}
const peak = process.resourceUsage().maxRSS / 1024 - before / 2 ** 20;
process.stdout.write(JSON.stringify({ first, warm: median(samples), peak }));
