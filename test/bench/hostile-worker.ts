import { prepareAttack } from "../security/support/attacks.js";

const refuse = prepareAttack(process.argv[2] ?? "");
const before = process.memoryUsage().rss / 2 ** 20;
const start = process.cpuUsage();
const said = await refuse();
const { user, system } = process.cpuUsage(start);
// At most: what was needed to make the file is in the maximum as well.
const peak = process.resourceUsage().maxRSS / 1024 - before;
process.stdout.write(JSON.stringify({ said, ms: (user + system) / 1000, peak }));
