import type { Ports } from '../app/ports.ts';
import type { Staff } from './asked.ts';

type Asked = { staff: Staff; uploadToken?: string; ports: Pick<Ports, 'digest'> };

/** Whose uploads a request may name: those of its upload token, else those of its account, else nobody's. */
export const uploaderOf = ({ staff, uploadToken, ports }: Asked): string => {
  if (uploadToken !== undefined) return `token:${ports.digest(uploadToken)}`;
  return staff.account === 'nobody' ? 'nobody' : `account:${staff.account}`;
};
