// Threads in which work is done that may take too long: one task at a time in each, ended when its time is over. A client
// never gets the last free thread, unless there is only one.
import { Worker } from "node:worker_threads";

/** Why a task has no answer: `busy`, `late`, `gone` (its signal was aborted), `failed` or `closed`. */
export class Stopped extends Error {
  constructor(why, cause) {
    super(`The task was stopped: ${why}.`, { cause });
    this.why = why;
  }
}

/** A few threads that run the same file: started with the first task, and each again as soon as it has ended. */
export class Pool {
  #file;
  #limits;
  #workers = new Set();
  #idle = [];
  #waiting = [];
  #isClosed = false;

  /** `limits`: how many `threads`, tasks of a client `waiting`, `milliseconds` for a task and `megabytes` for a thread. */
  constructor(file, limits) {
    this.#file = file;
    this.#limits = limits;
  }

  /** Returns what the file posts back for a `task` of a `client`. A task that is stopped rejects with {@link Stopped}. */
  run(task, { client, signal }) {
    if (this.#isClosed) return Promise.reject(new Stopped("closed"));
    if (signal.aborted) return Promise.reject(new Stopped("gone"));
    while (this.#workers.size < this.#limits.threads) this.#startWorker();
    const its = this.#waiting.filter((job) => job.client === client);
    if (its.length >= this.#limits.waiting && !this.#mayStart(client)) return Promise.reject(new Stopped("busy"));
    return new Promise((resolve, reject) => {
      const job = { task, client, worker: undefined, isStopped: false };
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

  /** Whether there is a thread for a client: it never has the last one, unless there is only one. */
  #mayStart(client) {
    const its = [...this.#workers].filter(({ job }) => job?.client === client);
    return this.#idle.length > 0 && its.length < Math.max(1, this.#limits.threads - 1);
  }

  #startNext() {
    for (;;) {
      const job = this.#waiting.find(({ client }) => this.#mayStart(client));
      if (job === undefined) return;
      this.#waiting = this.#waiting.filter((other) => other !== job);
      const worker = this.#idle.pop();
      job.worker = worker;
      worker.job = job;
      worker.postMessage(job.task);
    }
  }

  #startWorker() {
    const worker = new Worker(this.#file, { resourceLimits: { maxOldGenerationSizeMb: this.#limits.megabytes } });
    this.#workers.add(worker);
    this.#idle.push(worker);
    worker.on("message", (answer) => {
      const { job } = worker;
      if (job.isStopped) return;
      worker.job = undefined;
      this.#idle.push(worker);
      job.settle(undefined, answer);
      this.#startNext();
    });
    const remove = (error) => {
      this.#workers.delete(worker);
      this.#idle = this.#idle.filter((other) => other !== worker);
      const { job } = worker;
      worker.job = undefined;
      job?.settle(new Stopped(this.#isClosed ? "closed" : "failed", error));
      // A thread that ends before it had work would end again and again; the next task starts it.
      if (this.#isClosed || job === undefined) return;
      if (this.#workers.size < this.#limits.threads) this.#startWorker();
      this.#startNext();
    };
    worker.on("error", remove);
    worker.on("exit", () => remove());
    return worker;
  }

  /** Only the end of its thread stops a task that is at work. */
  #stop(job, why) {
    this.#waiting = this.#waiting.filter((other) => other !== job);
    job.settle(new Stopped(why));
    job.isStopped = true;
    // Until the thread has ended, it counts as one of its client.
    void job.worker?.terminate();
  }
}
