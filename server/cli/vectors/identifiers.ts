import { z } from 'zod';
import { age, maskId, maskName, maskPhone, oldResidentId, orgCode, residentId, uscc } from '../../../core/identifier/index.ts';
import { type Group, op } from './op.ts';

const resident = z.object({ id: z.string(), asOf: z.string().default('2026-01-01') });
const masked = z.object({ value: z.string() });

/** Vectors of codes, numbers and masks. */
export const identifiersGroup: Group = {
  ops: {
    uscc: op(z.object({ code: z.string() }), ({ code }) => uscc(code)),
    orgCode: op(z.object({ code8: z.string() }), ({ code8 }) => ({ check: orgCode(code8) })),
    residentId: op(resident, ({ id, asOf }) => residentId(id, asOf)),
    oldResidentId: op(resident, ({ id, asOf }) => oldResidentId(id, asOf)),
    maskId: op(masked, ({ value }) => ({ text: maskId(value) })),
    maskPhone: op(masked, ({ value }) => ({ text: maskPhone(value) })),
    maskName: op(masked, ({ value }) => ({ text: maskName(value) })),
    age: op(z.object({ birthDate: z.string(), on: z.string() }), ({ birthDate, on }) => ({
      years: age(birthDate, on),
    })),
  },
};
