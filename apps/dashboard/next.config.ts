import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Our packages are compiled from their sources, so that no build of theirs has to come first. */
const fromSource = {
  ...Object.fromEntries(['api', 'client', 'domain', 'reader'].map((name) => [`@mithaq/${name}`, `../../packages/${name}/src/index.ts`])),
  '@mithaq/client/live': '../../packages/client/src/live.ts',
  ...Object.fromEntries(
    ['interchange', 'rules', 'taxonomy'].map((door) => [`@mithaq/domain/${door}`, `../../packages/domain/src/${door}.ts`]),
  ),
};

const config: NextConfig = {
  // Two servers of one working copy need a folder each.
  distDir: process.env['MITHAQ_NEXT_DIST'] ?? '.next',
  output: 'standalone',
  outputFileTracingRoot: repository,
  poweredByHeader: false,
  reactStrictMode: true,
  turbopack: { root: repository, resolveAlias: fromSource },
  // Types are checked by `check:types`: the build would ask the compiler's JavaScript API, which TypeScript 7 does not have.
  typescript: { ignoreBuildErrors: true },
  // The language of an address is its first part, so no layout stands above it: a page of its own tells that nothing is there.
  experimental: {
    globalNotFound: true,
    // A page brings the styles that it needs within it, and is drawn a round trip sooner.
    inlineCss: true,
    cssChunking: { type: 'graph', requestCost: 2_000, weightDistribution: 0.5 },
  },
  // `serving/compressed.mjs` does it, with Brotli.
  compress: false,
  // A canvas is a native module, and reads the fonts that it draws with from files: neither can be bundled.
  serverExternalPackages: ['@napi-rs/canvas'],
  outputFileTracingIncludes: { '/*/**/card/*': ['../../node_modules/@fontsource-variable/*/files/*-wght-normal.woff2'] },
  headers: async () => [{ source: '/:path*', headers: safeHeaders }],
};

const safeHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

/** Messages are parsed when they are built: a browser formats them, and carries no parser. */
const withMessages = createNextIntlPlugin({
  requestConfig: './src/i18n/request.ts',
  experimental: { messages: { path: ['./messages/ar', './messages/en'], format: 'json', locales: 'infer', precompile: true } },
});

export default withMessages(config);
