import { median } from "./measure.js";
import { TASKS } from "./tasks.js";

/** Repeats are made until this much CPU time is spent, or as often as this. */
const ENOUGH_MS = 400;
const MOST = 200;

const [name = "", size = ""] = process.argv.slice(2);
const task = TASKS[name];
if (task === undefined) throw new Error(`No task is called ${name}.`);
const run = task(Number(size));

const time = () => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
const first = time();
const later: number[] = [];
let spent = first;
while (later.length < 1 || (spent < ENOUGH_MS && later.length < MOST)) {
  const ms = time();
  later.push(ms);
  spent += ms;
}
process.stdout.write(JSON.stringify({ first, warm: median(later) }));
