import { z } from 'zod';
import { normalize, uscc } from '../identifier/index.ts';
import { code } from './area.ts';
import { termShape } from './term.ts';

/**
 * A firm of the zone, known by its unified social credit code, with the area where it stands and its chief service officer 首席服务官.
 * The telephone is the one at which the officer may be rung; the firm's people see it.
 */
export const enterprise = z.strictObject({
  id: code.refine((text) => uscc(text).valid && text === normalize(text), { params: { code: 'credit-code' } }),
  title: z.string().trim().min(1).max(120),
  area: code,
  officer: code.exactOptional(),
  phone: z
    .string()
    .regex(/^\+?[0-9-]{5,20}$/)
    .exactOptional(),
  ...termShape,
});

export type Enterprise = Readonly<z.output<typeof enterprise>>;
