/** A stream that text is written to. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** The width of the terminal. */
  readonly columns?: number;
}

/** All that a command knows of the world, so that a test can stand in for it. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly env: { readonly [name: string]: string | undefined };
  /** The folder that file names are relative to. */
  readonly cwd: string;
  /** The date and time where the user is. */
  now(): Date;
  /** Waits until the user stops what goes on by itself; without it that ends at once. */
  untilStopped?(): Promise<void>;
}
