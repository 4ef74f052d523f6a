/**
 * What became of somebody's answers to a consultation, as `receipt_status` tells the holder of their
 * code; times are ISO 8601, days 'YYYY-MM-DD'.
 */
export interface Answered {
  kind: 'response';
  state: 'received' | 'withdrawn';
  title: string;
  slug: string;
  consultation_state: string;
  received_at: string;
  revised_at: string | null;
  closes_at: string;
  report_by: string;
  cleared_at: string | null;
  may_change: boolean;
  may_withdraw: boolean;
}

/** Whether a story is about answers to a consultation, not about something that somebody said. */
export const isAnswered = (story: object): story is Answered =>
  Reflect.get(story, 'kind') === 'response';
