/** In this order every sheet of a zone names only rows of those before it, or of itself. */
export const zoneSheets = [
  'areas',
  'units',
  'accounts',
  'posts',
  'categories',
  'questions',
  'duties',
  'precedents',
  'limits',
  'officeHours',
  'sourceForms',
  'chatGroups',
  'smsTemplates',
  'webhooks',
  'articles',
  'dutyRoster',
  'enterprises',
  'entryPoints',
  'timetable',
  'tags',
  'figures',
] as const;

export type ZoneSheet = (typeof zoneSheets)[number];

/** The sheets that say who may do what; the security administrator keeps them, the system administrator the others. */
export const peopleSheets: readonly ZoneSheet[] = ['accounts', 'posts'];

/** The deeds that keep a sheet and that read it: answers of the knowledge base are kept by those who answer. */
export const keepingOf = (sheet: ZoneSheet): 'accounts.edit' | 'knowledge.edit' | 'zone.edit' =>
  peopleSheets.includes(sheet) ? 'accounts.edit' : sheet === 'articles' ? 'knowledge.edit' : 'zone.edit';
