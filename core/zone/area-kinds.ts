/** From the whole zone down to one building. */
export const areaKinds = ['zone', 'park', 'town', 'subdistrict', 'village', 'community', 'grid', 'courtyard', 'building'] as const;

export type AreaKind = (typeof areaKinds)[number];
