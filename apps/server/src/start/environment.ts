import path from 'node:path';
import { z } from 'zod';
import { defaultDataDirectory, type Machine } from './data-directory.ts';
import { StartFailure } from './failure.ts';

const port = z.coerce.number().int().min(0).max(65_535);
const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
const database = z.url({ protocol: /^postgres(?:ql)?$/ });

const Variables = z.object({
  MITHAQ_DATA: z.string().min(1).optional(),
  DATABASE_URL: database.optional(),
  DATABASE_READ_URLS: z
    .string()
    .transform((urls) => urls.split(',').map((url) => url.trim()))
    .pipe(z.array(database))
    .optional(),
  MITHAQ_API_PORT: port.default(4310),
  MITHAQ_DASHBOARD_PORT: port.default(4300),
  MITHAQ_HOST: z.string().min(1).default('127.0.0.1'),
  MITHAQ_DASHBOARD_URL: address.optional(),
  MITHAQ_SECRET: z.string().min(32).optional(),
  MITHAQ_LOG: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** What the server has to be told, from its environment. */
export interface Settings {
  readonly dataDirectory: string;
  /** An outside PostgreSQL; without it the embedded one is started. */
  readonly databaseUrl?: string;
  readonly databaseReadUrls: readonly string[];
  readonly host: string;
  readonly port: number;
  readonly dashboardUrl: string;
  readonly secret?: string;
  readonly logLevel: z.output<typeof Variables>['MITHAQ_LOG'];
}

/** Reads the settings. @throws StartFailure that names the first variable at fault */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>, machine: Machine): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Variables.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw StartFailure.ofVariable(issue?.path.join('.') ?? '', issue?.message ?? '');
  }
  const variables = parsed.data;
  return {
    dataDirectory: path.resolve(variables.MITHAQ_DATA ?? defaultDataDirectory(machine)),
    ...(variables.DATABASE_URL ? { databaseUrl: variables.DATABASE_URL } : {}),
    databaseReadUrls: variables.DATABASE_READ_URLS ?? [],
    host: variables.MITHAQ_HOST,
    port: variables.MITHAQ_API_PORT,
    dashboardUrl: variables.MITHAQ_DASHBOARD_URL ?? `http://${inUrl(variables.MITHAQ_HOST)}:${variables.MITHAQ_DASHBOARD_PORT}`,
    ...(variables.MITHAQ_SECRET ? { secret: variables.MITHAQ_SECRET } : {}),
    logLevel: variables.MITHAQ_LOG,
  };
}

/** A host as it stands in an address: one that listens everywhere is reached on this machine, IPv6 goes in brackets. */
export function inUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
