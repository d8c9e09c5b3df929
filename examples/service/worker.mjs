// Answers one question after the other in a thread.
import { parentPort } from "node:worker_threads";
import { answer } from "./answers.mjs";

parentPort.on("message", (request) => parentPort.postMessage(answer(request)));
