/** What the queue shows stands in its address, so that it can be kept, sent and gone back to. */
export const filterNames = ['programme', 'phase', 'urgency', 'area', 'unit', 'kind'] as const;
export type FilterName = (typeof filterNames)[number];

export type Search = Readonly<{ view?: string; q?: string; open?: string } & Partial<Record<FilterName, string>>>;

const names = ['view', 'q', 'open', ...filterNames] as const;

/** Only the names that are known, only text; anything else in the address is left out. */
export const searchOf = (search: Record<string, unknown>): Search =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = search[name];
      return (typeof value === 'string' || typeof value === 'number') && value !== '' ? [[name, String(value)]] : [];
    }),
  );

/** How many filters narrow the view. */
export const filtersOn = (search: Search): number => filterNames.filter((name) => search[name]).length;
