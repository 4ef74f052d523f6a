/** A status is a word first, then a shape, then a colour: here are the last two. */
interface Mark {
  shape: Shape;
  tone: 'good' | 'warn' | 'bad' | 'quiet';
}

type Shape = 'full' | 'half' | 'ring' | 'cross' | 'flag';

export type Status =
  'on_track' | 'at_risk' | 'off_track' | 'not_started' | 'under_way' | 'done' | 'stopped' | 'late';

export const marks: Record<Status, Mark> = {
  on_track: { shape: 'full', tone: 'good' },
  at_risk: { shape: 'half', tone: 'warn' },
  off_track: { shape: 'ring', tone: 'bad' },
  not_started: { shape: 'ring', tone: 'quiet' },
  under_way: { shape: 'half', tone: 'quiet' },
  done: { shape: 'full', tone: 'good' },
  stopped: { shape: 'cross', tone: 'quiet' },
  late: { shape: 'flag', tone: 'bad' },
};

const RING =
  'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zm0 2.4a4.1 4.1 0 1 1 0 8.2a4.1 4.1 0 0 1 0-8.2z';

/** Outlines in a box of 16 by 16, filled by the even-odd rule. */
export const shapes: Record<Shape, string> = {
  full: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13z',
  half: `${RING}M8 3.9a4.1 4.1 0 0 0 0 8.2z`,
  ring: RING,
  cross: 'M3.6 2L8 6.4L12.4 2L14 3.6L9.6 8L14 12.4L12.4 14L8 9.6L3.6 14L2 12.4L6.4 8L2 3.6z',
  flag: 'M3 1h2v1h9l-2.4 3.5L14 9H5v6H3z',
};
