// What the session asks of the world. Each port has one adapter in `src/platform` and a fake in
// `tests/support`; the session itself never touches a browser object.

export interface StoragePort {
  /** Null where nothing is stored or storage is absent. Never throws. */
  read(key: string): string | null;
  /** False where the write did not take (full, forbidden, absent). Never throws. */
  write(key: string, value: string): boolean;
  remove(key: string): void;
}

/** One text that outlives the death of the whole browser. Beside `StoragePort`, which comes first. */
export interface MirrorPort {
  /** Null where there is none, or no way to it. Answers in a second or two; never rejects. */
  read(): Promise<string | null>;
  /** On the disk when it is done, and silent where it could not be. Does nothing before `read` has answered. */
  write(text: string): void;
}

/** Runs the coalition rule off the main thread. */
export interface CoalitionPort {
  run(
    request: import('../credit/coalition-request.ts').CoalitionRequest,
    onProgress: (done: number, of: number) => void,
  ): { readonly result: Promise<import('../credit/shapley.ts').ShapleyResult | null>; cancel(): void };
}

export interface LevelPort {
  /** A checked level, or what is wrong with it. */
  load(id: string): Promise<
    | { readonly ok: true; readonly level: import('../sim/index.ts').Level }
    | {
        readonly ok: false;
        /** `unreachable`: nothing is known of the level, the line is down. */
        readonly reason: 'wrong' | 'unreachable';
        readonly complaints: readonly import('../content/complaint.ts').Complaint[];
      }
  >;
  ids(): readonly string[];
}

export interface SessionPorts {
  readonly storage: StoragePort;
  readonly mirror: MirrorPort;
  readonly levels: LevelPort;
  readonly coalition: CoalitionPort;
  /** A seed for a new game; the only randomness the session ever asks for. */
  readonly freshSeed: () => number;
  /** Milliseconds, monotonic. */
  readonly now: () => number;
}
