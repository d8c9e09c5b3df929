// A service that answers questions about a theory that is posted to it, in JSON or YAML.
//
//   POST /review?asOf=2026-05              verdicts, flags and findings
//   POST /trace?from=ID&to=ID[&limit=10]   the causal paths between two nodes
//
// It keeps nothing, and writes nothing. Every answer is JSON; what went wrong is in `error`, with `problems` for a theory
// that is none.
import { createServer } from "node:http";
import { isPartialDate, listFindings, review, trace, UnknownIdError } from "theory-of-change";
import { readJson } from "theory-of-change/formats/json";
import { readYaml } from "theory-of-change/formats/yaml";

/** The most that is read of a request, that is listed of paths, and the longest that a request may take to arrive. */
const LIMITS = { bytes: 1_000_000, paths: 100, milliseconds: 10_000 };

const ANSWERS = { "/review": answerReview, "/trace": answerTrace };
const READERS = { "application/json": readJson, "application/yaml": readYaml, "text/yaml": readYaml };

/** What is the matter with a request, as its sender is told. */
class Refusal extends Error {
  constructor(status, message, more = {}) {
    super(message);
    this.status = status;
    this.more = more;
  }
}

/** Makes the service; call `listen` on it. */
export function createService(limits = LIMITS) {
  // Node looks for who is too slow only this often.
  const connectionsCheckingInterval = limits.milliseconds / 2;
  const server = createServer({ connectionsCheckingInterval }, async (request, response) => {
    try {
      send(response, 200, await answer(request, limits));
    } catch (error) {
      // Who hung up does not read an answer.
      if (request.socket.destroyed) return;
      if (!(error instanceof Refusal)) {
        process.stderr.write(`${error.stack}\n`);
        return send(response, 500, { error: "Something went wrong here, not with you." });
      }
      send(response, error.status, { error: error.message, ...error.more });
    }
  });
  server.requestTimeout = limits.milliseconds;
  server.headersTimeout = limits.milliseconds;
  return server;
}

async function answer(request, limits) {
  if (!URL.canParse(request.url, "http://localhost")) throw new Refusal(400, "The address cannot be read.");
  const url = new URL(request.url, "http://localhost");
  const ask = Object.hasOwn(ANSWERS, url.pathname) ? ANSWERS[url.pathname] : undefined;
  if (ask === undefined)
    throw new Refusal(404, `There is no ${url.pathname}; there are ${Object.keys(ANSWERS).join(", ")}.`);
  if (request.method !== "POST") throw new Refusal(405, `POST a theory, not ${request.method}.`);
  const [type] = (request.headers["content-type"] ?? "").split(";");
  const read = Object.hasOwn(READERS, type) ? READERS[type] : undefined;
  if (read === undefined) throw new Refusal(415, `The content type is one of ${Object.keys(READERS).join(", ")}.`);
  const result = read(await readBody(request, limits.bytes));
  if (!result.ok) throw new Refusal(422, "This is not a theory.", { problems: result.problems });
  try {
    return ask(result.theory, readQuery(url.searchParams, limits));
  } catch (error) {
    if (error instanceof UnknownIdError) throw new Refusal(400, error.message);
    throw error;
  }
}

async function readBody(request, most) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    // Read to its end but not kept, as who is still sending does not hear an answer.
    if (length <= most) chunks.push(chunk);
  }
  if (length > most) throw new Refusal(413, `A theory has at most ${most} bytes here.`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new Refusal(400, "The theory is not in UTF-8.");
  }
}

function readQuery(params, limits) {
  const asOf = params.get("asOf") ?? undefined;
  if (asOf !== undefined && !isPartialDate(asOf)) throw new Refusal(400, `asOf: expected a date; found "${asOf}".`);
  const limit = Number(params.get("limit") ?? 10);
  if (!Number.isInteger(limit) || limit < 0 || limit > limits.paths) {
    throw new Refusal(400, `limit: expected a whole number up to ${limits.paths}.`);
  }
  return { asOf, limit, from: params.get("from"), to: params.get("to") };
}

function answerReview(theory, { asOf }) {
  const { assumptions, summary } = review(theory, { asOf });
  return { theory: theory.id, assumptions, summary, findings: listFindings(theory, { asOf }).findings };
}

function answerTrace(theory, { asOf, from, to, limit }) {
  if (from === null || to === null) throw new Refusal(400, "Say from and to: ids of nodes.");
  const { count, paths, truncated, noRoute } = trace(theory, { from, to, limit, asOf });
  // The count can be larger than a number of JSON can be.
  return { theory: theory.id, count: String(count), paths, truncated, noRoute };
}

function send(response, status, value) {
  const body = JSON.stringify(value);
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
  response.end(body);
}

if (process.argv[1] === import.meta.filename) {
  const port = Number(process.env.PORT ?? 8080);
  createService().listen(port, "127.0.0.1", () => process.stdout.write(`Listening at http://127.0.0.1:${port}\n`));
}
