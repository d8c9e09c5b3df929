// A service that answers questions about a theory that is posted to it, in JSON or YAML.
//
//   POST /review?asOf=2026-05              verdicts, flags and findings
//   POST /trace?from=ID&to=ID[&limit=10]   the causal paths between two nodes
//
// It keeps nothing, and writes nothing. Every answer is JSON; a request that cannot be answered gets problem details
// (RFC 9457), with `problems` for what is not a theory. Threads answer the questions (worker.mjs). No client gets all of them,
// so a client that asks much keeps no other waiting.
import { createServer } from "node:http";
import { availableParallelism } from "node:os";
import { PATHS, refuse, TYPES } from "./answers.mjs";
import { Pool, Stopped } from "./pool.mjs";

export const LIMITS = {
  /** The most that is read of a request, and that is listed of paths. */
  bytes: 1_000_000,
  paths: 100,
  /** The most work on a question: then the answer says what is `unfinished`. About a second. */
  steps: 2_000_000,
  /** The longest that a request may take to arrive, and then to be answered. */
  arrival: 10_000,
  milliseconds: 5000,
  /** How many are answered at once, how many of one client wait for that, and the memory of each thread. */
  threads: Math.max(2, availableParallelism()),
  waiting: 8,
  megabytes: 512,
  connections: 256,
};

/** What is answered where a thread gave no answer. Who hung up reads none. */
const STOPPED = {
  busy: ({ waiting }) => refuse(503, `${waiting} of your requests wait already. Try again in a moment.`),
  closed: () => refuse(503, "The service is being stopped. Try again in a moment."),
  late: ({ milliseconds }) =>
    refuse(504, `The answer took longer than ${milliseconds} ms. Ask about a smaller theory.`),
  failed: () => refuse(500, "Something went wrong here. The cause is in the log of the service."),
};

/** Who asks, for the threads to be shared fairly: an address. Behind a proxy, read what the proxy says of its client. */
const readClient = (request) => request.socket.remoteAddress;

/** Makes the service; call `listen` on it. To `close` it ends its threads when the last answer has been given. */
export function createService({ clientOf = readClient, ...given } = {}) {
  const limits = { ...LIMITS, ...given };
  const pool = new Pool(new URL("./worker.mjs", import.meta.url), limits);
  // Node looks for who is too slow only this often.
  const connectionsCheckingInterval = limits.arrival / 2;
  const server = createServer({ connectionsCheckingInterval }, async (request, response) => {
    const gone = new AbortController();
    response.on("close", () => gone.abort());
    const client = clientOf(request);
    const answer = await answerRequest(request, { pool, limits, client, signal: gone.signal });
    if (answer === undefined || response.destroyed) return;
    response.writeHead(answer.status, {
      "content-type": answer.status < 400 ? "application/json" : "application/problem+json",
      // While the service is being stopped, a connection takes no further request.
      ...(!server.listening && { connection: "close" }),
    });
    response.end(answer.body);
  });
  server.requestTimeout = limits.arrival;
  server.headersTimeout = limits.arrival;
  // Who does not read the answer is hung up on.
  server.timeout = limits.arrival + limits.milliseconds;
  server.maxConnections = limits.connections;
  server.on("close", () => pool.close());
  return server;
}

async function answerRequest(request, { pool, limits, client, signal }) {
  const url = URL.canParse(request.url, "http://localhost") ? new URL(request.url, "http://localhost") : undefined;
  if (url === undefined) return refuse(400, "The address cannot be read.");
  if (!PATHS.includes(url.pathname)) return refuse(404, `There is no ${url.pathname}; there are ${PATHS.join(", ")}.`);
  if (request.method !== "POST") return refuse(405, `POST a theory, not ${request.method}.`);
  const [type] = (request.headers["content-type"] ?? "").split(";");
  if (!TYPES.includes(type)) return refuse(415, `The content type is one of ${TYPES.join(", ")}.`);
  try {
    const bytes = await readBody(request, limits.bytes);
    if (bytes === undefined) return refuse(413, `A theory has at most ${limits.bytes} bytes here.`);
    return await pool.run({ path: url.pathname, type, bytes, params: url.search, limits }, { client, signal });
  } catch (error) {
    const why = error instanceof Stopped ? error.why : request.complete ? "failed" : "gone";
    if (why === "failed") process.stderr.write(`${(error.cause ?? error).stack}\n`);
    return STOPPED[why]?.(limits);
  }
}

/** The body; `undefined` when it is larger than is read. */
async function readBody(request, most) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    // Read to its end but not kept, as who is still sending does not hear an answer.
    if (length <= most) chunks.push(chunk);
  }
  return length > most ? undefined : Buffer.concat(chunks);
}

if (process.argv[1] === import.meta.filename) {
  const port = Number(process.env.PORT ?? 8080);
  const server = createService().listen(port, "127.0.0.1", () => {
    process.stdout.write(`Listening at http://127.0.0.1:${server.address().port}\n`);
  });
  // What has been asked is answered; then the process ends.
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.close());
}
