import type { ComparedAgreement, ComparedCell } from '@mithaq/client';
import { pickText } from '@mithaq/domain';
import type { Table } from '../downloads/table.ts';
import type { Locale } from '../i18n/routing.ts';
import type { Matrix, MatrixColumn } from './matrix-of.ts';

const heads = [
  'agreement',
  'agreement_slug',
  'parties',
  'date',
  'status',
  'status_as_of',
  'topic',
  'topic_name',
  'clauses',
  'clause_names',
  'sources',
  'independent_sources',
  'one_speaker',
  'clauses_on_a_single_source',
  'clauses_on_which_sources_differ',
];

/**
 * What the matrix shows, as a table for people: a line for each cell that holds something, in the order of the matrix, and one for an
 * agreement of which none does. Dates are EDTF; names are in the reader's language.
 */
export function comparisonTable({ rows, columns }: Matrix, locale: Locale): Table {
  const lines = rows.flatMap(({ agreement, cells }) => {
    const held = columns.flatMap((column, at) => {
      const cell = cells[at];
      return cell ? [[...agreementIn(agreement, locale), ...cellIn(cell, column, locale)]] : [];
    });
    return held.length > 0 ? held : [[...agreementIn(agreement, locale), ...Array.from({ length: heads.length - 6 }, () => '')]];
  });
  return { heads, rows: lines };
}

function agreementIn({ agreement, parties, date, status }: ComparedAgreement, locale: Locale): string[] {
  return [
    pickText(agreement.label, locale).text,
    agreement.slug,
    parties.map(({ label }) => pickText(label, locale).text).join('; '),
    date?.edtf ?? '',
    status.values.map((value) => value.status).join(' | '),
    status.asOf,
  ];
}

function cellIn({ clauses, support, single, disputed }: ComparedCell, column: MatrixColumn, locale: Locale): (string | number)[] {
  return [
    column.code,
    pickText(column.label, locale).text,
    clauses.length,
    clauses.map(({ label }) => pickText(label, locale).text).join('; '),
    support.sources,
    support.independent,
    support.oneSpeaker ? 'yes' : 'no',
    single,
    disputed,
  ];
}
