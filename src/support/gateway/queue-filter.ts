export const queueLists = [
  'waiting',
  'escalated',
  'late',
  'tried',
  'apart',
  'apart_late',
  'led',
] as const;
export type QueueList = (typeof queueLists)[number];

/** Which cases to list; an empty text leaves nothing out. */
export interface QueueFilter {
  list: QueueList;
  need: string;
  area: string;
  team: string;
  /** Finds one case, whatever its list. */
  reference: string;
}

export const noFilter: QueueFilter = {
  list: 'waiting',
  need: '',
  area: '',
  team: '',
  reference: '',
};
