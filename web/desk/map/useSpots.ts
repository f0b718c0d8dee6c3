import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Problem } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import { kept } from '../api/queries.ts';
import type { CaseMapShown } from '../api/types.ts';
import { boxText, holds, type Stretch, spotsOf, wider } from './points.ts';

type Filter = Readonly<Record<string, string | undefined>>;

/** Open cases around what is looked at. As long as they all came one by one, moving within what was read asks for nothing. */
export const useSpots = (filter: Filter) => {
  const [box, setBox] = useState<Stretch>();
  const [seen, see] = useState<Stretch>();
  const read = useQuery<CaseMapShown, Problem>({
    queryKey: [...kept.cases, 'map', filter, box && boxText(box)],
    enabled: box !== undefined,
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
    queryFn: ({ signal }) => send('GET', '/api/v1/map/cases', { query: { ...filter, box: box && boxText(box) }, signal }),
  });
  const { data } = read;
  const spots = useMemo(() => (data ? spotsOf(data) : []), [data]);
  const moved = (stretch: Stretch) => {
    see(stretch);
    if (!box || !holds(box, stretch) || (data?.heaps.length ?? 0) > 0) setBox(wider(stretch));
  };
  return { ...read, spots, moved, seen };
};
