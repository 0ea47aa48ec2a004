// `npm run gallery`: everything there is to see on one page. Options: --no-open, --port N (0 for any free port).
import '../need-node.mjs';
import { serveUntilStopped } from '../serve-until-stopped.mjs';
import { ensureGallery, galleryFolder } from './build.mjs';

await serveUntilStopped({ name: 'The gallery', folder: galleryFolder, ensure: ensureGallery });
