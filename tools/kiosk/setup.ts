// `npm run kiosk:setup -- --dir dist --out FOLDER`: a folder to carry to a museum's machine on a stick, with the game,
// what serves, starts and watches it there, and an install.sh. Fails with one sentence.
import { writeBundle } from './bundle.ts';
import { pageOf } from './files.ts';
import { Complaint, readKioskOptions } from './options.ts';

try {
  const options = readKioskOptions(process.argv.slice(2));
  writeBundle(options);
  console.log(`${options.out} is ready for ${pageOf(options)}\nThere: sudo sh install.sh --dry-run`);
} catch (error) {
  if (!(error instanceof Complaint)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
