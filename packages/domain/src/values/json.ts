import * as z from 'zod';

/** Any JSON value (RFC 8259). Texts and objects come first, as most values of statements are one or the other: a union tries its members in turn. */
export const Json: z.ZodType<z.core.util.JSONType, z.core.util.JSONType> = /* @__PURE__ */ z.lazy(() =>
  z.union([z.string(), z.record(z.string(), Json), z.array(Json), z.number(), z.boolean(), z.null()]),
);
