import { z } from 'zod';
import { papers } from '../../../core/case/paper.ts';
import { printCase } from '../../app/paper/print.ts';
import { write } from '../route.ts';

export default [
  write('/api/v1/cases/:id/papers/:paper', {
    id: 'printCase',
    tag: 'cases',
    who: 'staff',
    summary: 'A case on A4 as PDF: acceptance form, assignment form, approval form, or its whole file',
    description:
      'Callers are masked as the one who prints may see them. Every print is an event of the case; a confidential case is printed by those named in it only.',
    params: z.object({ id: z.uuid(), paper: z.enum(papers) }),
    returns: 'bytes',
    handle: async (asked) => {
      const { name, body, tag } = await printCase(asked, asked.doorstep, { ...asked.params, language: asked.language });
      return { type: 'application/pdf', body, name, inline: true, tag };
    },
  }),
];
