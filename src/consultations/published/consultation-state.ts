/** What somebody can do with a consultation, which the clock decides. */
export type ConsultationState = 'scheduled' | 'open' | 'closed' | 'reported' | 'archived';

interface Dated {
  stage: 'published' | 'reported' | 'archived';
  opens_at: string;
  closes_at: string;
  report_by: string;
}

/**
 * The state of a consultation at a moment (epoch ms). The database works it out the same way
 * (`private.consultation_state`): it is open from the moment it opens to just before it closes.
 */
export function stateAt({ stage, opens_at, closes_at }: Dated, moment: number): ConsultationState {
  if (stage !== 'published') return stage;
  if (moment < Date.parse(opens_at)) return 'scheduled';
  return moment < Date.parse(closes_at) ? 'open' : 'closed';
}

/**
 * Whether its outcome is late: nothing is told, although the day by which it had to be has gone.
 *
 * @param today 'YYYY-MM-DD' in London
 */
export const isReportLate = ({ stage, report_by }: Dated, today: string): boolean =>
  stage === 'published' && report_by < today;

/** The lists of the page of consultations, what somebody can act on first. */
export const states = ['open', 'scheduled', 'closed', 'reported', 'archived'] as const;

/** Open ones that close soonest first; those to come, soonest first; what is over, latest first. */
export function byUrgency(a: Dated, b: Dated, state: ConsultationState): number {
  if (state === 'open') return Date.parse(a.closes_at) - Date.parse(b.closes_at);
  if (state === 'scheduled') return Date.parse(a.opens_at) - Date.parse(b.opens_at);
  return Date.parse(b.closes_at) - Date.parse(a.closes_at);
}
