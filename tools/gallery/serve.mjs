// `npm run gallery`: everything there is to see on one page. Options: --no-open, --port N (0 for any free port).
import '../need-node.mjs';
import { serveUntilStopped } from '../serve-until-stopped.mjs';
import { GALLERY_PORT } from '../start-options.mjs';
import { ensureGallery, galleryFolder } from './build.mjs';

await serveUntilStopped({
  name: 'The gallery',
  folder: galleryFolder,
  usualPort: GALLERY_PORT,
  ensure: ensureGallery,
});
