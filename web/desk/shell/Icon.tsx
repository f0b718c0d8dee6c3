/** Line drawings of one weight, all by the same hand; each stands beside its word and says nothing alone. */
const paths = {
  cases: 'M5 6h14M5 12h14M5 18h9',
  new: 'M12 5v14M5 12h14',
  calls: 'M6 3l3 1 1 4-2 2a12 12 0 0 0 6 6l2-2 4 1 1 3-2 3c-8 0-16-8-16-16z',
  outbox: 'M4 7l8 6 8-6M4 6h16v12H4z',
  zone: 'M12 21c4-5 6-8 6-11a6 6 0 1 0-12 0c0 3 2 6 6 11zM12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  today: 'M5 6h14v14H5zM5 10h14M9 3v4M15 3v4',
  call: 'M6 4l3 0 2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v3a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 2-2z',
  shift: 'M4 8h13l-3-3M20 16H7l3 3',
  ladder: 'M4 20h4v-4h4v-4h4V8h4V4',
  words: 'M5 5h14v11H10l-5 4z',
  me: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20a7.5 7.5 0 0 1 15 0',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l4.5 4.5',
  above: 'M12 3v12M7 10l5 5 5-5M5 20h14',
  chats: 'M4 5h12v9H9l-5 4zM16 9h4v10l-4-3h-5v-2',
  back: 'M15 5l-7 7 7 7',
  wide: 'M14 4h6v6M20 4l-8 8M10 4H4v16h16v-6',
  down: 'M6 9l6 6 6-6',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1-1',
  keys: 'M3 7h18v10H3zM7 11h.01M11 11h.01M15 11h.01M8 14h8',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  map: 'M9 5l6 2 5-2v12l-5 2-6-2-5 2V7zM9 5v12M15 7v12',
  rounds: 'M5 19c0-6 6-4 6-9a4 4 0 1 0-8 0c0 3 4 6 4 6M14 20c5 0 7-2 7-5s-3-4-3-7a3 3 0 0 1 3-3',
  roster: 'M4 6h16v14H4zM4 10h16M9 10v10M14 10v10',
  gate: 'M5 21V6M5 8l14-3v4L5 12M16 21v-5h5',
  seats: 'M4 9h16v5H4zM6 14v6M18 14v6M8 5h8v4H8z',
  book: 'M5 5a2 2 0 0 1 2-2h12v16H7a2 2 0 0 0-2 2zM5 21a2 2 0 0 1 2-2M9 8h6',
  star: 'M12 4l2.4 5 5.6.7-4.1 3.8 1.1 5.5L12 16.3 7 19l1.1-5.5L4 9.7 9.6 9z',
  pair: 'M4 5h6v14H4zM14 5h6v14h-6z',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 21h4',
  again: 'M17 2l4 4-4 4M3 11V9a3 3 0 0 1 3-3h15M7 22l-4-4 4-4M21 13v2a3 3 0 0 1-3 3H3',
  course: 'M4 4v16h16M8 15l4-5 3 2 5-7',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  fresh: 'M20 11a8 8 0 1 0-2 6M20 5v6h-6',
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }) => (
  <svg
    className="icon"
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={paths[name]} />
  </svg>
);
