// Preloaded into a process to learn what CPU time it took, from its start to its exit.
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  require("node:fs").writeSync(3, String((user + system) / 1000));
});
