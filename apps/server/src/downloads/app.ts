import { askingIn, capabilityOf, type ExportFormat, type ExportName, exportables, exportFormats, requireCapability } from '@mithaq/api';
import { type InterfaceLanguage, MithaqError } from '@mithaq/domain';
import { type Context, Hono } from 'hono';
import type { Logger } from 'pino';
import type { Known } from '../http/known.ts';
import { parametersOf, readParameters } from '../rest/parameters.ts';
import { exportNames, permissionOfExport } from '../rest/routes.ts';
import { archiveOf } from './archive.ts';
import { bodyOf } from './body.ts';
import { attachmentNamed } from './file-name.ts';
import { openPlaces, type Places } from './places.ts';

/** How many downloads run at once: each holds a connection to the database, of which most are for those who read a page. */
const mostAtOnce = 4;

interface Serving {
  readonly places: Places;
  readonly log: Logger;
}

/** The register as files: `/exports/agreements.jsonl`, with the filters of the list. */
export function downloadsApplication(log: Logger): Hono<Known> {
  const app = new Hono<Known>();
  const serving = { places: openPlaces(mostAtOnce), log };
  app.get('/exports/:file', (context) => download(context, serving));
  return app;
}

interface Asked {
  readonly name: ExportName;
  readonly format: ExportFormat;
  readonly filter: unknown;
}

/** @throws MithaqError `not-found`, `invalid-input`, `not-signed-in`, `not-allowed`, `outside-scope`, `too-many-requests` */
async function download(context: Context<Known>, { places, log }: Serving): Promise<Response> {
  const { name, format, filter } = askedBy(context);
  const { asked, requestId } = context.var;
  requireCapability(await askingIn(asked), capabilityOf(permissionOfExport(name)));
  const leave = places.take();
  const snapshot = await asked.world.register.snapshot().catch((fault: unknown) => {
    leave();
    throw fault;
  });
  const close = async (fault?: unknown): Promise<void> => {
    leave();
    if (fault !== undefined) log.warn({ err: fault, requestId, name, format }, 'a download broke off');
    await snapshot.close();
  };
  try {
    const { world, locale } = asked;
    const selection = await exportables[name].select(snapshot, filter, world.today());
    const headers = headersOf({ name, format }, { locale, day: world.today(), zipped: isZipped(context, format) });
    if (context.req.method === 'HEAD') {
      await close();
      return new Response(null, { headers });
    }
    const now = world.clock();
    const exported = exportFormats[format].write({ selection, beside: snapshot, language: locale, createdAt: now.toISOString() });
    const pieces = exported.form === 'text' ? exported.pieces : archiveOf(exported.files, now);
    const body = bodyOf({ pieces, close });
    return new Response(isZipped(context, format) ? body.pipeThrough(new CompressionStream('gzip')) : body, { headers });
  } catch (fault) {
    await close();
    throw fault;
  }
}

function askedBy(context: Context<Known>): Asked {
  const file = context.req.param('file') ?? '';
  const at = file.indexOf('.');
  const name = exportNames.find((one) => one === file.slice(0, at));
  const format = name && exportables[name].formats.find((one) => one === file.slice(at + 1));
  if (name === undefined || format === undefined) throw new MithaqError('not-found', { key: file }, ['file']);
  const filter = readParameters(parametersOf(exportables[name].filter), new Map(Object.entries(context.req.queries())));
  return { name, format, filter };
}

/** An archive is compressed already. */
function isZipped(context: Context<Known>, format: ExportFormat): boolean {
  const accepted = context.req.header('accept-encoding') ?? '';
  return exportFormats[format].mediaType !== 'application/zip' && /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted);
}

interface Circumstances {
  readonly locale: InterfaceLanguage;
  readonly day: string;
  readonly zipped: boolean;
}

function headersOf({ name, format }: Omit<Asked, 'filter'>, { locale, day, zipped }: Circumstances): Headers {
  const proper =
    locale === 'ar'
      ? `ميثاق — ${exportables[name].label.ar} — ${day}.${format}`
      : `Mithaq — ${exportables[name].label.en} — ${day}.${format}`;
  return new Headers({
    'content-type': typeOf(format),
    'content-disposition': attachmentNamed({ plain: `mithaq-${name}-${day}.${format}`, proper }),
    'cache-control': 'private, no-store',
    vary: 'Accept-Encoding',
    ...(zipped ? { 'content-encoding': 'gzip' } : {}),
  });
}

function typeOf(format: ExportFormat): string {
  const { mediaType } = exportFormats[format];
  return format === 'csv' || format === 'bib' || format === 'ris' ? `${mediaType}; charset=utf-8` : mediaType;
}
