/** What one process shows of itself, each figure with the line that it should stay under and the alarm that says what to do. */
export const figures = {
  away: { bound: 0, alarm: 'the database is away' },
  faults: { bound: 0, alarm: 'something that should never happen' },
  refused: { bound: 0, alarm: 'people are refused' },
  slow: { bound: 0.5, alarm: 'slow' },
  late: { bound: 120, alarm: 'deadlines are told late' },
  behind: { bound: 1_000, alarm: 'a job stands still' },
  failures: { bound: 0, alarm: 'a job stands still' },
  messages: { bound: 50, alarm: 'messages do not leave' },
  webhooks: { bound: 100, alarm: 'another system does not take webhooks' },
  connections: { bound: 18, alarm: 'connections are short' },
  copy: { bound: 5, alarm: 'the copy for reads is behind' },
  memory: { bound: 600_000_000, alarm: 'memory' },
  requests: { bound: 'none', alarm: 'none' },
  commands: { bound: 'none', alarm: 'none' },
  group: { bound: 'none', alarm: 'none' },
  waiting: { bound: 'none', alarm: 'none' },
} as const satisfies Record<string, { bound: number | 'none'; alarm: string | 'none' }>;

export type FigureId = keyof typeof figures;

export const figureIds = Object.keys(figures) as readonly FigureId[];

/** Figures that are a zone's own; all others are of the process as a whole. */
export const zoneFigures = ['late', 'behind', 'messages', 'webhooks'] as const;
export type ZoneFigureId = (typeof zoneFigures)[number];
