import { z } from 'zod';

/** As much of JSON Schema as says which values a procedure takes. */
export interface JsonSchema {
  readonly type?: string | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[] | undefined;
  readonly oneOf?: readonly JsonSchema[] | undefined;
  readonly allOf?: readonly JsonSchema[] | undefined;
  readonly $ref?: string | undefined;
  readonly $defs?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly additionalProperties?: JsonSchema | boolean | undefined;
  readonly items?: JsonSchema | undefined;
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly pattern?: string | undefined;
}

const JsonSchema: z.ZodType<JsonSchema> = z.lazy(() => {
  const many = z.array(JsonSchema).optional();
  const named = z.record(z.string(), JsonSchema).optional();
  const bound = z.number().optional();
  return z.object({
    type: z.string().optional(),
    enum: z.array(z.unknown()).optional(),
    const: z.unknown().optional(),
    anyOf: many,
    oneOf: many,
    allOf: many,
    $ref: z.string().optional(),
    $defs: named,
    properties: named,
    required: z.array(z.string()).optional(),
    additionalProperties: z.union([z.boolean(), JsonSchema]).optional(),
    items: JsonSchema.optional(),
    minItems: bound,
    maxItems: bound,
    minimum: bound,
    maximum: bound,
    minLength: bound,
    maxLength: bound,
    pattern: z.string().optional(),
  });
});

/** What a schema takes, as JSON Schema says it; what that cannot say (refinements) is left open. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return JsonSchema.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
}
