import path from 'node:path';
import { z } from 'zod';
import { type RateLimits, usualLimits } from '../http/limits.ts';
import type { Smtp } from '../mail/smtp.ts';
import type { ModelSettings } from '../model/settings.ts';
import { defaultDataDirectory, type Machine } from './data-directory.ts';
import { StartFailure } from './failure.ts';

const port = z.coerce.number().int().min(0).max(65_535);
const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
/** `off`, or some of `person=…,key=…,anonymous=…` in calls a minute. */
const limits = z.string().regex(/^(?:off|(?:(?:person|key|anonymous)=[1-9]\d{0,8})(?:,(?:person|key|anonymous)=[1-9]\d{0,8})*)$/);
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
  MITHAQ_SIGN_UP: z.enum(['open', 'closed']).default('closed'),
  MITHAQ_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MITHAQ_MAIL_FROM: z.string().min(3).optional(),
  MITHAQ_DASHBOARD_KEY: z.string().min(32).optional(),
  MITHAQ_TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  MITHAQ_RATE_LIMITS: limits.optional(),
  MITHAQ_PREPARED_STATEMENTS: z.enum(['on', 'off']).default('on'),
  MITHAQ_MODEL_URL: address.optional(),
  MITHAQ_MODEL_KEY: z.string().min(1).optional(),
  MITHAQ_MODEL_NAME: z.string().min(1).max(200).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  MITHAQ_LOG: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** What the server has to be told, from its environment. */
export interface Settings {
  readonly dataDirectory: string;
  /** An outside PostgreSQL; without it the embedded one is started. */
  readonly databaseUrl?: string;
  readonly databaseReadUrls: readonly string[];
  /** Whether statements are prepared by name: not behind a pooler that gives each transaction another connection. */
  readonly preparedStatements?: boolean;
  readonly host: string;
  readonly port: number;
  readonly dashboardUrl: string;
  readonly secret?: string;
  /** Whether people may open accounts by themselves, as readers. */
  readonly openSignUp?: boolean;
  /** The mail server; without one, mails are printed. */
  readonly smtp?: Smtp;
  /** How many proxies of ours stand before the server, whose word on a caller's address is taken. */
  readonly proxies?: number;
  /** What the dashboard signs the addresses of its readers with. */
  readonly dashboardKey?: string;
  /** Calls a minute; `null` for no limit. */
  readonly rateLimits?: RateLimits | null;
  /** The model that is asked beside the reader; without one, none is. */
  readonly model?: ModelSettings;
  /** Where traces and metrics go. */
  readonly telemetryUrl?: string;
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
    ...(variables.MITHAQ_PREPARED_STATEMENTS === 'off' ? { preparedStatements: false } : {}),
    host: variables.MITHAQ_HOST,
    port: variables.MITHAQ_API_PORT,
    dashboardUrl: variables.MITHAQ_DASHBOARD_URL ?? `http://${inUrl(variables.MITHAQ_HOST)}:${variables.MITHAQ_DASHBOARD_PORT}`,
    ...(variables.MITHAQ_SIGN_UP === 'open' ? { openSignUp: true } : {}),
    ...smtpFrom(variables),
    ...modelFrom(variables),
    ...(variables.MITHAQ_DASHBOARD_KEY ? { dashboardKey: variables.MITHAQ_DASHBOARD_KEY } : {}),
    ...(variables.MITHAQ_TRUST_PROXY > 0 ? { proxies: variables.MITHAQ_TRUST_PROXY } : {}),
    ...(variables.MITHAQ_RATE_LIMITS ? { rateLimits: rateLimitsFrom(variables.MITHAQ_RATE_LIMITS) } : {}),
    ...(variables.OTEL_EXPORTER_OTLP_ENDPOINT ? { telemetryUrl: variables.OTEL_EXPORTER_OTLP_ENDPOINT } : {}),
    ...(variables.MITHAQ_SECRET ? { secret: variables.MITHAQ_SECRET } : {}),
    logLevel: variables.MITHAQ_LOG,
  };
}

/** A mail server needs somebody that its mails are from. */
function smtpFrom({ MITHAQ_SMTP_URL: url, MITHAQ_MAIL_FROM: from }: z.output<typeof Variables>): { readonly smtp?: Smtp } {
  if (url === undefined) return {};
  if (from === undefined) throw StartFailure.ofVariable('MITHAQ_MAIL_FROM', 'MITHAQ_SMTP_URL is set, so mails need a sender');
  return { smtp: { url, from } };
}

/** A model is called by a name at its address. */
function modelFrom({ MITHAQ_MODEL_URL: url, MITHAQ_MODEL_KEY: key, MITHAQ_MODEL_NAME: name }: z.output<typeof Variables>): {
  readonly model?: ModelSettings;
} {
  if (url === undefined && name === undefined) return {};
  if (url === undefined) throw StartFailure.ofVariable('MITHAQ_MODEL_URL', 'MITHAQ_MODEL_NAME is set, so the model needs an address');
  if (name === undefined) throw StartFailure.ofVariable('MITHAQ_MODEL_NAME', 'MITHAQ_MODEL_URL is set, so the model needs a name');
  return { model: { url, name, ...(key === undefined ? {} : { key }) } };
}

function rateLimitsFrom(text: string): RateLimits | null {
  if (text === 'off') return null;
  const said = text.split(',').map((part) => part.split('='));
  return { ...usualLimits, ...Object.fromEntries(said.map(([name, calls]) => [name, Number(calls)])) };
}

/** A host as it stands in an address: one that listens everywhere is reached on this machine, IPv6 goes in brackets. */
export function inUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
