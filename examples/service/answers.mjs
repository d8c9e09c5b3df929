// What the service answers, as a function of the request alone.
import { STATUS_CODES } from "node:http";
import { isPartialDate, listFindings, reviewTheory, traceTheory, UnknownIdError } from "theory-of-change";
import { readJson, readYaml } from "theory-of-change/formats/document";

const ANSWERS = { "/review": answerReview, "/trace": answerTrace };
const READERS = { "application/json": readJson, "application/yaml": readYaml, "text/yaml": readYaml };

/** The addresses that there are, and the types that a theory may have. */
export const PATHS = Object.keys(ANSWERS);
export const TYPES = Object.keys(READERS);

/** Returns the status and the JSON with which a theory (`bytes` of `type`) that was posted to `path` is answered. */
export function answer({ path, type, bytes, params, limits }) {
  try {
    const result = READERS[type](decode(bytes));
    if (!result.ok) throw new Refusal(422, "This is not a theory.", { problems: result.problems });
    const value = ANSWERS[path](result.theory, readQuery(new URLSearchParams(params), limits), limits);
    return { status: 200, body: JSON.stringify(value) };
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.status, error.message, error.more);
    if (error instanceof UnknownIdError) return refuse(400, error.message);
    throw error;
  }
}

/** Returns the problem details (RFC 9457) of a request that cannot be answered; `detail` says why and what to do. */
export function refuse(status, detail, more = {}) {
  return {
    status,
    body: JSON.stringify({ type: "about:blank", title: STATUS_CODES[status], status, detail, ...more }),
  };
}

class Refusal extends Error {
  constructor(status, message, more) {
    super(message);
    this.status = status;
    this.more = more;
  }
}

function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
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

function answerReview(theory, { asOf }, { steps }) {
  const reviewed = reviewTheory(theory, { asOf });
  const { findings, unfinished } = listFindings(theory, { asOf, review: reviewed, budget: steps });
  const { assumptions, summary } = reviewed;
  return { theory: theory.id, assumptions, summary, findings, unfinished };
}

function answerTrace(theory, { asOf, from, to, limit }, { steps }) {
  if (from === null || to === null) throw new Refusal(400, "Say from and to: ids of nodes.");
  const traced = traceTheory(theory, { from, to, limit, asOf, budget: steps });
  const { count, countIsExact, paths, truncated, noRoute, unfinished } = traced;
  // The count can be larger than a number of JSON can be.
  return { theory: theory.id, count, countIsExact, paths, truncated, noRoute, unfinished };
}
