import { readFileSync } from "node:fs";

/**
 * The CPU time of this thread so far, in milliseconds: what the machine's other work and the helpers of the engine do not
 * change. Where only that of the whole process can be had, that.
 */
export function cpuTime(): number {
  const { threadCpuUsage } = process as { threadCpuUsage?: () => NodeJS.CpuUsage };
  if (threadCpuUsage !== undefined) return toMs(threadCpuUsage.call(process));
  try {
    const [nanoseconds = ""] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, "latin1").split(" ");
    return Number(nanoseconds) / 1e6;
  } catch {
    return toMs(process.cpuUsage());
  }
}

const toMs = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000;
