import { mayInZone } from '../../core/permission.ts';
import { refuse } from '../../core/refusal.ts';
import type { Met } from './asked.ts';
import type { Route } from './route.ts';

/** Lets in whom the route is for: 401 for nobody, 403 for staff whose posts do not allow its deed. */
export const enter = ({ who }: Route, { staff, doorstep }: Met): void => {
  if (who === 'anyone' || who === 'either') return;
  if (staff.account === 'nobody') refuse('who-are-you');
  if (who !== 'staff' && !mayInZone(doorstep.asking.posts, who.may)) refuse('not-yours');
};
