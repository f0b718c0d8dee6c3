import type { z } from 'zod';

/** A schema that stands in the API document under a name of its own, with an example that is itself checked against it. */
export const named = <S extends z.ZodType>(id: string, schema: S, example: NoInfer<z.output<S>>): S =>
  schema.meta({ id, examples: [example] });
