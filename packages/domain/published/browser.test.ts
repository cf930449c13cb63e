import { describe, expect, test } from 'vitest';
import { bundled, compressed, inBrowser } from './bundle.ts';

const doors = ['@mithaq/domain', '@mithaq/domain/rules', '@mithaq/domain/taxonomy', '@mithaq/domain/interchange'];

describe('in a browser', () => {
  test.each(doors)('%s loads with nothing of Node', async (door) => {
    const script = await bundled({ entry: `export * from '${door}'` });
    expect(inBrowser(script, 'Object.keys(mithaq).length > 3')).toBe('true');
  });

  test('a record is read, a date compared, a status derived', async () => {
    const script = await bundled({ entry: `export { agreementStatus, compareDates, Day, fuzzyDate, Tenure } from '@mithaq/domain'` });
    expect(inBrowser(script, `mithaq.compareDates(mithaq.fuzzyDate('2020-06'), mithaq.fuzzyDate('2020-07-01'))`)).toBe('"before"');
    expect(inBrowser(script, `mithaq.agreementStatus([], mithaq.Day.parse('2020-12-31')).values[0].status`)).toBe('"unknown"');
    expect(inBrowser(script, `mithaq.Tenure.safeParse({}).success`)).toBe('false');
  });
});

describe('importing one record brings that record', () => {
  const alone = (record: string) => bundled({ entry: `export { ${record} } from '@mithaq/domain'`, withoutZod: true });

  test.each(['Actor', 'Office', 'Tenure', 'Recognition', 'Place', 'Agreement', 'Clause', 'Event', 'Source', 'Statement'])(
    '%s: less than 8 KB compressed, zod apart, and neither topics nor rules nor other formats',
    async (record) => {
      const script = await alone(record);
      expect(compressed(script)).toBeLessThan(8 * 1024);
      for (const other of ['hazards.demining', 'contested', 'prov:', 'FeatureCollection']) expect(script).not.toContain(other);
    },
  );
});
