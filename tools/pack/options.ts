// The options of `npm run pack`. A mistyped one is told of: silence would leave somebody with last week's packs.
import { parseArgs } from 'node:util';
import { Complaint } from './pack-file.ts';

export type PackOptions = { readonly only: readonly string[]; readonly out: string };

const FLAGS = {
  only: { type: 'string', multiple: true },
  out: { type: 'string' },
} as const;

const parse = (given: readonly string[]) => {
  try {
    return parseArgs({ args: [...given], options: FLAGS, strict: true, allowPositionals: false }).values;
  } catch {
    throw new Complaint('The options are --only NAME and --out FOLDER, such as --only file --out packs.');
  }
};

/** `names`: the packs there are; without `--only`, all of them in this order. */
export const readPackOptions = (given: readonly string[], names: readonly string[]): PackOptions => {
  const { only = names, out = 'packs' } = parse(given);
  const unknown = only.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new Complaint(`There is no pack "${unknown}"; there are: ${names.join(', ')}.`);
  if (out === '') throw new Complaint('--out wants the name of a folder.');
  return { only: names.filter((name) => only.includes(name)), out };
};
