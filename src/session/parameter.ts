// One row of a table of URL parameters. The game's own stand in `src/query.ts`, a museum's in `src/kiosk`: both are held
// to the README by the same test, and neither may ask the other.

export type Audience = 'public' | 'debug';

export type Parameter<Value> = {
  readonly fallback: Value;
  /** What the value may be, for the README and for nobody else. */
  readonly allowed: string;
  readonly meaning: string;
  readonly audience: Audience;
  /** Undefined where the text is not an allowed value. Never throws. */
  readonly read: (raw: string) => Value | undefined;
};
