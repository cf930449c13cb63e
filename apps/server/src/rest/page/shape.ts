import { html } from 'hono/html';
import { z } from 'zod';

/** A JSON Schema as the OpenAPI document has it, as far as the page shows it. */
export interface Shape {
  readonly $ref?: string | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly format?: string | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly const?: unknown;
  readonly items?: Shape | undefined;
  readonly anyOf?: readonly Shape[] | undefined;
  readonly oneOf?: readonly Shape[] | undefined;
  readonly properties?: Readonly<Record<string, Shape>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly additionalProperties?: Shape | boolean | undefined;
  readonly default?: unknown;
}

/** Reads a schema of the document. */
export const Shape: z.ZodType<Shape> = z.lazy(() =>
  z.object({
    $ref: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    format: z.string().optional(),
    enum: z.array(z.unknown()).optional(),
    const: z.unknown().optional(),
    items: Shape.optional(),
    anyOf: z.array(Shape).optional(),
    oneOf: z.array(Shape).optional(),
    properties: z.record(z.string(), Shape).optional(),
    required: z.array(z.string()).optional(),
    additionalProperties: z.union([Shape, z.boolean()]).optional(),
    default: z.unknown().optional(),
  }),
);

export type Fragment = ReturnType<typeof html>;

/** How many codes of an enumeration are shown; the taxonomy has all of them. */
const mostCodes = 14;

/** What kind of value a schema describes, in few words, with a link to each shape that has a name. */
export function kindOf(shape: Shape): Fragment {
  const { $ref, type, format, items, additionalProperties } = shape;
  if ($ref !== undefined) return named($ref);
  const variants = shape.oneOf ?? shape.anyOf;
  if (variants !== undefined) return html`${joined(variants.map(kindOf), ' | ')}`;
  if (shape.enum !== undefined) return html`<code>${codes(shape.enum)}</code>`;
  if (shape.const !== undefined) return html`<code>${JSON.stringify(shape.const)}</code>`;
  if (items !== undefined) return html`[ ${kindOf(items)} ]`;
  if (typeof additionalProperties === 'object') return html`{ * : ${kindOf(additionalProperties)} }`;
  const name = [type ?? 'any'].flat().join(' | ');
  return html`<code>${format === undefined ? name : `${name} (${format})`}</code>`;
}

function named(reference: string): Fragment {
  const name = reference.split('/').at(-1) ?? reference;
  return name.startsWith('_') ? html`<code>JSON</code>` : html`<a href="#${name}"><code>${name}</code></a>`;
}

function codes(values: readonly unknown[]): string {
  const shown = values.slice(0, mostCodes).map(String).join(' | ');
  return values.length > mostCodes ? `${shown} | … (${values.length})` : shown;
}

function joined(parts: readonly Fragment[], between: string): readonly (Fragment | string)[] {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [between, part]));
}

/** The members of an object, or of each of its variants, as rows. */
export function membersOf(shape: Shape): readonly { readonly name: string; readonly shape: Shape; readonly required: boolean }[] {
  const variants = shape.oneOf ?? shape.anyOf;
  if (variants !== undefined) {
    const members = new Map(variants.flatMap(membersOf).map((member) => [member.name, member]));
    return [...members.values()];
  }
  const required = new Set(shape.required);
  return Object.entries(shape.properties ?? {}).map(([name, member]) => ({ name, shape: member, required: required.has(name) }));
}
