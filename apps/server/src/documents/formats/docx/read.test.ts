import {
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  type ISectionOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { expect, test } from 'vitest';
import { usualLimits } from '../../limits.ts';
import { wordParagraph, wordParts, zipOf } from '../../testing/zip.ts';
import { readDocx } from './read.ts';

const read = async (children: ISectionOptions['children'], more: Partial<ConstructorParameters<typeof Document>[0]> = {}) =>
  readDocx(Uint8Array.from(await Packer.toBuffer(new Document({ sections: [{ children }], ...more }))), usualLimits);

test('paragraphs and headings, in Arabic and in English', async () => {
  const { text, format, encoding } = await read([
    new Paragraph({ heading: HeadingLevel.HEADING_1, bidirectional: true, text: 'مذكرة تفاهم' }),
    new Paragraph({
      bidirectional: true,
      children: [new TextRun({ text: 'اتفق ', rightToLeft: true }), new TextRun({ text: 'الطرفان', bold: true, rightToLeft: true })],
    }),
    new Paragraph(''),
    new Paragraph('The parties agree.'),
  ]);
  expect([text, format, encoding]).toEqual(['مذكرة تفاهم\n\nاتفق الطرفان\n\nThe parties agree.', 'docx', undefined]);
});

test('lists with their numbers, tables row by row', async () => {
  const item = (text: string, level = 0) => new Paragraph({ text, numbering: { reference: 'clauses', level } });
  const row = (...cells: string[]) => new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const levels = [0, 1].map((level) => ({ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.` }));
  const { text } = await read(
    [item('First'), item('Second'), item('Part', 1), item('Third'), new Table({ rows: [row('Year', 'Amount'), row('2020', '150')] })],
    {
      numbering: { config: [{ reference: 'clauses', levels }] },
    },
  );
  expect(text).toBe('1. First\n2. Second\n\n1. Part\n3. Third\n\nYear\tAmount\n2020\t150');
});

test('footnotes at the end, with the mark where they belong', async () => {
  const { text } = await read(
    [new Paragraph({ children: [new TextRun('The parties'), new FootnoteReferenceRun(1), new TextRun(' agree.')] })],
    {
      footnotes: { 1: { children: [new Paragraph('Both of them.')] } },
    },
  );
  expect(text).toBe('The parties[1] agree.\n\n1. Both of them.');
});

test('of tracked changes what was inserted, not what was deleted', async () => {
  const by = { id: 1, author: 'A', date: '2020-12-04T00:00:00Z' };
  const { text } = await read([
    new Paragraph({
      children: [
        new TextRun('For '),
        new DeletedTextRun({ text: 'three', ...by }),
        new InsertedTextRun({ text: 'five', ...by, id: 2 }),
        new TextRun(' years.'),
      ],
    }),
  ]);
  expect(text).toBe('For five years.');
});

test('its properties: the title stands, what the program noted is inferred', async () => {
  const { metadata } = await read([new Paragraph('Text')], { title: 'Rome agreement', creator: 'Leila Omar' });
  expect(metadata).toMatchObject({
    title: { value: 'Rome agreement', where: 'docx-properties', inferred: false },
    author: { value: 'Leila Omar', where: 'docx-properties', inferred: true },
    published: { value: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), where: 'docx-properties', inferred: true },
  });
});

test('a document without properties says nothing of itself', async () => {
  const { text, metadata } = await readDocx(await zipOf(wordParts(wordParagraph('Text'))), usualLimits);
  expect([text, metadata]).toEqual(['Text', {}]);
});
