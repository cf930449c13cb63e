import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Our packages are compiled from their sources, so that no build of theirs has to come first. */
const fromSource = {
  ...Object.fromEntries(['api', 'client', 'domain', 'reader'].map((name) => [`@mithaq/${name}`, `../../packages/${name}/src/index.ts`])),
  ...Object.fromEntries(['rules', 'taxonomy'].map((door) => [`@mithaq/domain/${door}`, `../../packages/domain/src/${door}.ts`])),
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
  experimental: { globalNotFound: true },
  headers: async () => [{ source: '/:path*', headers: safeHeaders }],
};

const safeHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

export default createNextIntlPlugin('./src/i18n/request.ts')(config);
