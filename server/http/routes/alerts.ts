import { myAlerts, seenAlerts } from '../../app/register/alerts.ts';
import { read, write } from '../route.ts';
import { Alerts, AlertsSeen } from '../schemas/alert.ts';

export default [
  read('/api/v1/alerts', {
    id: 'listAlerts',
    tag: 'registers',
    who: 'staff',
    summary: 'What I was told: milestones of mine that are about to end, or have slipped; what I have not seen first',
    returns: Alerts,
    handle: (asked) => myAlerts(asked, asked.doorstep),
  }),

  write('/api/v1/alerts/seen', {
    id: 'seeAlerts',
    once: 'asker',
    tag: 'registers',
    who: 'staff',
    summary: 'Say that I have seen these; nobody else’s are touched',
    body: AlertsSeen,
    returns: Alerts,
    handle: (asked) => seenAlerts(asked, asked.doorstep, asked.body.positions),
  }),
];
