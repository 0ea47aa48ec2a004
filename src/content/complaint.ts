// What is wrong with a level, without words: a text key, what is put into it, and the place in the file. The browser
// says it in the reader's language and the tools in English, both from `assets/text/<locale>/levels.json`.

type Args = Readonly<Record<string, string | number>>;

export type Complaint = {
  /** `crew[2].speedPermille`, or the name of a file or level; empty for the level as a whole. */
  readonly path: string;
  readonly key: `complaint.${string}`;
  readonly args: Args;
};

export const complain = (path: string, key: Complaint['key'], args: Args = {}): Complaint => ({
  path,
  key,
  args,
});

export const noSuchLevel = (id: string, known: readonly string[]): Complaint =>
  complain(id, 'complaint.noLevel', { known: known.join(', ') });

/** A schema carries its messages as text: the key travels in it, with what is put into it. */
export const pack = (key: Complaint['key'], args: Args = {}): string => JSON.stringify({ key, args });

export const unpack = (message: string, path: string): Complaint => {
  const { key, args } = JSON.parse(message) as Pick<Complaint, 'key' | 'args'>;
  return complain(path, key, args);
};

/** A value as a complaint quotes it: as it stands in the file, and short. */
export const quote = (input: unknown): string => {
  const text = JSON.stringify(input) ?? typeof input;
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};
