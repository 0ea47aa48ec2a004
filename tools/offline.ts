// Makes the build installable and able to outlive its server: the web manifest, its icons, and the worker that keeps every
// file of the build as one version (docs/decisions/010). The gallery is built without it.
import { VitePWA } from 'vite-plugin-pwa';
import type { PluginOption } from 'vite';
import { manifestIcons, webManifest } from './web-manifest.ts';

/** A sound sprite is the largest file, 1.2 MB at most; what is larger would silently be left out. */
const LARGEST_BYTES = 4 * 1024 * 1024;

export const offline = (): PluginOption[] => [
  manifestIcons(),
  VitePWA({
    strategies: 'injectManifest',
    // A new version waits until it is asked for; `src/platform/updates.ts` registers and asks.
    registerType: 'prompt',
    injectRegister: false,
    srcDir: 'src/platform',
    filename: 'offline-worker.ts',
    manifest: webManifest(),
    injectManifest: {
      // All of it, whatever its kind: a file forgotten here would be missed in a museum weeks later.
      globPatterns: ['**/*'],
      // A museum's own, which the worker asks for anew each time; and what the plugin lists by itself.
      globIgnores: ['kiosk.json', 'manifest.webmanifest'],
      // Named after their content: what the first visit has fetched is not fetched again.
      dontCacheBustURLsMatching: /^assets\//,
      maximumFileSizeToCacheInBytes: LARGEST_BYTES,
      rollupFormat: 'iife',
      target: 'es2022',
    },
    integration: {
      // A build inside the build, which knows nothing of how quiet the outer one was asked to be.
      configureCustomSWViteBuild: (options) => {
        options.logLevel = 'warn';
      },
    },
  }),
];
