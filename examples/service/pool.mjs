// Threads in which work is done that may take too long: one task at a time in each, ended when its time is over.
import { Worker } from "node:worker_threads";

/** Why a task has no answer: `busy`, `late`, `gone` (its signal was aborted), `failed` or `closed`. */
export class Stopped extends Error {
  constructor(why, cause) {
    super(`The task was stopped: ${why}.`, { cause });
    this.why = why;
  }
}

/** A few threads that run the same file, started when there is work for them. */
export class Pool {
  #file;
  #limits;
  #workers = new Set();
  #idle = [];
  #waiting = [];
  #isClosed = false;

  /** `limits`: how many `threads`, tasks `waiting` for one, `milliseconds` for a task and `megabytes` for a thread. */
  constructor(file, limits) {
    this.#file = file;
    this.#limits = limits;
  }

  /** Returns what the file posts back for `task`. A task that is stopped rejects with {@link Stopped}. */
  run(task, signal) {
    if (this.#isClosed) return Promise.reject(new Stopped("closed"));
    if (signal.aborted) return Promise.reject(new Stopped("gone"));
    const isFull = this.#idle.length === 0 && this.#workers.size >= this.#limits.threads;
    if (isFull && this.#waiting.length >= this.#limits.waiting) return Promise.reject(new Stopped("busy"));
    return new Promise((resolve, reject) => {
      const job = { task, worker: undefined };
      const timer = setTimeout(() => this.#stop(job, "late"), this.#limits.milliseconds);
      const hangUp = () => this.#stop(job, "gone");
      signal.addEventListener("abort", hangUp, { once: true });
      job.settle = (error, answer) => {
        clearTimeout(timer);
        signal.removeEventListener("abort", hangUp);
        if (error === undefined) resolve(answer);
        else reject(error);
      };
      this.#waiting.push(job);
      this.#startNext();
    });
  }

  /** Ends all threads, and the tasks that they have. */
  async close() {
    this.#isClosed = true;
    for (const job of this.#waiting.splice(0)) job.settle(new Stopped("closed"));
    await Promise.all([...this.#workers].map((worker) => worker.terminate()));
  }

  #startNext() {
    while (this.#waiting.length > 0) {
      const worker = this.#idle.pop() ?? (this.#workers.size < this.#limits.threads ? this.#startWorker() : undefined);
      if (worker === undefined) return;
      const job = this.#waiting.shift();
      job.worker = worker;
      worker.job = job;
      worker.postMessage(job.task);
    }
  }

  #startWorker() {
    const worker = new Worker(this.#file, { resourceLimits: { maxOldGenerationSizeMb: this.#limits.megabytes } });
    this.#workers.add(worker);
    worker.on("message", (answer) => {
      const { job } = worker;
      // What was stopped in the meantime has been told so.
      if (job === undefined) return;
      worker.job = undefined;
      this.#idle.push(worker);
      job.settle(undefined, answer);
      this.#startNext();
    });
    const remove = (error) => {
      this.#workers.delete(worker);
      this.#idle = this.#idle.filter((other) => other !== worker);
      worker.job?.settle(new Stopped(this.#isClosed ? "closed" : "failed", error));
      worker.job = undefined;
      if (!this.#isClosed) this.#startNext();
    };
    worker.on("error", remove);
    worker.on("exit", () => remove());
    return worker;
  }

  /** Only the end of its thread stops a task that is at work. */
  #stop(job, why) {
    this.#waiting = this.#waiting.filter((other) => other !== job);
    job.settle(new Stopped(why));
    if (job.worker === undefined) return;
    job.worker.job = undefined;
    void job.worker.terminate();
  }
}
