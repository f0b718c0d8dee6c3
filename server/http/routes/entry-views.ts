import { z } from 'zod';
import type { Reader } from '../../app/cases/reader.ts';
import { mustRegister } from '../../app/register/list.ts';
import { entryViews, viewBook } from '../../app/register/views.ts';
import { forgetViewOf, keepViewOf, viewsOf } from '../../app/saved-views.ts';
import { read, write } from '../route.ts';
import { EntryView, SavingEntryView } from '../schemas/entry-view.ts';
import { aRegister } from './entries.ts';

const aView = aRegister.extend({ id: z.uuid() });

const registerOf = (asked: Reader & { params: z.output<typeof aRegister> }) =>
  mustRegister(asked, asked.params.programme, asked.params.register);

/** Ways of looking at a register that people have named. */
export default [
  read('/api/v1/registers/:programme/:register/views', {
    id: 'listEntryViews',
    tag: 'registers',
    who: { may: 'entries.see' },
    summary: 'My own views of a register and those of my unit, each with how many entries stand in it',
    params: aRegister,
    returns: z.array(EntryView),
    handle: (asked) => viewsOf(asked, asked.doorstep, entryViews(asked, asked.doorstep, registerOf(asked))),
  }),

  write('/api/v1/registers/:programme/:register/views/:id', {
    id: 'saveEntryView',
    once: 'asker',
    method: 'PUT',
    tag: 'registers',
    who: { may: 'entries.see' },
    summary: 'Keep a view of a register under an id of my choice; sent twice it is kept once',
    params: aView,
    body: SavingEntryView,
    returns: EntryView,
    handle: (asked) => keepViewOf(asked, asked.doorstep, entryViews(asked, asked.doorstep, registerOf(asked)), asked.params.id, asked.body),
  }),

  write('/api/v1/registers/:programme/:register/views/:id', {
    id: 'forgetEntryView',
    once: 'asker',
    method: 'DELETE',
    tag: 'registers',
    who: { may: 'entries.see' },
    summary: 'Take one of my own views of a register away',
    params: aView,
    returns: 'nothing',
    handle: (asked) => forgetViewOf(asked, asked.doorstep, viewBook(registerOf(asked)), asked.params.id),
  }),
];
