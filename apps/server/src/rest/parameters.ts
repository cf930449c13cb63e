import { MithaqError, type Words } from '@mithaq/domain';
import { z } from 'zod';

/** How a parameter's text is read. */
type Reading = 'text' | 'number' | 'boolean';

interface Parameter {
  readonly reads: Reading;
  /** It may stand several times, once for each element. */
  readonly repeats: boolean;
}

/** The parameters of an address, by name: what the OpenAPI document says of them is what they are read by. */
export type Parameters = ReadonlyMap<string, Parameter>;

const Described = z.object({ type: z.string().optional(), items: z.object({ type: z.string().optional() }).optional() });

/** The parameters that an input's members come to. */
export function parametersOf(input: z.ZodObject): Parameters {
  const { properties = {} } = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' });
  return new Map(
    Object.entries(properties).map(([name, schema]) => {
      const { type, items } = Described.parse(schema);
      return [name, type === 'array' ? { reads: readingOf(items?.type), repeats: true } : { reads: readingOf(type), repeats: false }];
    }),
  );
}

function readingOf(type: string | undefined): Reading {
  if (type === 'integer' || type === 'number') return 'number';
  return type === 'boolean' ? 'boolean' : 'text';
}

/**
 * Reads the parameters of an address into an input. One that there is not is refused, so that a filter with a slip of the pen is not taken
 * for none.
 * @throws MithaqError `invalid-input`
 */
export function readParameters(parameters: Parameters, given: ReadonlyMap<string, readonly string[]>): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...given].map(([name, texts]) => [name, readOne(parameters, name, texts)]));
}

function readOne(parameters: Parameters, name: string, texts: readonly string[]): unknown {
  const parameter = parameters.get(name);
  if (parameter === undefined) throw refused(name, oneOf([...parameters.keys()]));
  const values = texts.map((text) => readers[parameter.reads](text));
  if (parameter.repeats) return values;
  if (values.length > 1) throw refused(name, { ar: 'قيمة واحدة', en: 'one value' });
  return values[0];
}

/** What cannot be read stays a text, and the schema says what it expected instead. */
const readers: Readonly<Record<Reading, (text: string) => string | number | boolean>> = {
  text: (text) => text,
  number: (text) => (/^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? Number(text) : text),
  boolean: (text) => (text === 'true' ? true : text === 'false' ? false : text),
};

function refused(name: string, { ar, en }: Words): MithaqError {
  return new MithaqError('invalid-input', { expected: { ar: `المنتظر ${ar}`, en: `expected ${en}` } }, [name]);
}

function oneOf(names: readonly string[]): Words {
  if (names.length === 0) return { ar: 'ألا يُذكر شيء', en: 'no parameter' };
  return { ar: `واحد من: ${names.join('، ')}`, en: `one of: ${names.join(', ')}` };
}
