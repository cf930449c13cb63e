import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { arabicTitle } from '../interchange/json-schema/annotations.ts';
import { jsonSchemas, schemaBase } from '../interchange/json-schema/json-schemas.ts';

/** An ajv in strict mode that knows our schemas: what a stranger would set up. `edtf` is left to the patterns. */
export function schemaValidator(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat('edtf', true);
  ajv.addKeyword(arabicTitle);
  for (const { schema } of jsonSchemas()) ajv.addSchema(schema);
  return ajv;
}

/** The check of one file's schema. */
export function checkOf(ajv: Ajv2020, name: string): ValidateFunction {
  const check = ajv.getSchema(`${schemaBase}${name}.json`);
  if (check === undefined) throw new Error(`no schema ${name}`);
  return check;
}
