import { Session } from "../../../src/cli/session.js";

/** A session whose files are relative to a folder, and what it says. */
export function openSession(cwd: string) {
  const said: string[] = [];
  const output = { write: (text: string) => said.push(text) };
  const stdin = (async function* () {})();
  return { session: new Session({ stdout: output, stderr: output, stdin, env: {}, cwd, now: () => new Date() }), said };
}
