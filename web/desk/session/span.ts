const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hour12: false });

/** 09:00–09:30, in the zone's own time. */
export const spanOf = ({ starts, ends }: { starts: string; ends: string }): string =>
  `${clock.format(new Date(starts))}–${clock.format(new Date(ends))}`;
