// Every file that is written from the data of the taxonomy, by its path in the package.
import { faultsIn } from './taxonomy.faults.ts';
import { readTaxonomy } from './taxonomy.read.ts';
import { referenceOf } from './taxonomy.reference.ts';
import { typeScriptOf } from './taxonomy.typescript.ts';

/** @throws Error where a data file is not as its schema says, or two do not agree */
export function taxonomyFiles(): ReadonlyMap<string, string> {
  const data = readTaxonomy();
  const faults = faultsIn(data);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const sources = [...typeScriptOf(data)].map(([file, text]): [string, string] => [`src/taxonomy/data/${file}`, text]);
  return new Map([...sources, ['docs/taxonomy.md', referenceOf(data)]]);
}
