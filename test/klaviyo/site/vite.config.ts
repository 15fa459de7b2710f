import { join } from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic' } },
  build: {
    outDir: join(import.meta.dirname, '../../../.output/klaviyo'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 2_000,
    // Table libraries say "use client", which means nothing here.
    rolldownOptions: {
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
    },
    // A folder of its own name, so that the server can tell assets from addresses of the app.
    assetsDir: 'stand-in-assets',
  },
});
