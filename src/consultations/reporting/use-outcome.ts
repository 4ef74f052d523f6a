import { useState } from 'react';
import type { StaffClient } from '../../staff/session.queries.ts';
import { mergeAnswers } from '../../staff/ui/merge-answers.ts';
import type { ApiError } from '../../staff/ui/refusal.ts';
import { useSaving } from '../../staff/ui/use-saving.ts';
import { countedQuestions, filledIn, type OutcomeAnswers } from './outcome-answers.ts';
import { loadReport, saveOutcome, type Report } from './reporting.queries.ts';

/** What is stored of an outcome, as the form has it; to begin with, every number is published. */
function storedIn({ outcome, links, definitions }: Report) {
  const answers: OutcomeAnswers = {
    heard: outcome?.heard ?? '',
    will_change: (outcome?.will_change ?? []) as unknown as OutcomeAnswers['will_change'],
    will_not_change: (outcome?.will_not_change ??
      []) as unknown as OutcomeAnswers['will_not_change'],
    questions: outcome?.questions ?? countedQuestions(definitions).map(({ id }) => id),
    actions: links.flatMap(({ action_id }) => action_id ?? []),
    priorities: links.flatMap(({ priority_id }) => priority_id ?? []),
  };
  return { version: outcome?.version ?? 0, answers };
}

/** The outcome being written. A save that comes second is refused and keeps what was typed. */
export function useOutcome(client: StaffClient, report: Report) {
  const [seen, setSeen] = useState(() => storedIn(report));
  const [answers, setAnswers] = useState(seen.answers);
  const [both, setBoth] = useState<(keyof OutcomeAnswers)[]>([]);
  const { save: send, ...saving } = useSaving();
  const { id } = report.consultation;

  /** Stores what is typed; its version, or nothing when it is not stored. */
  async function save(): Promise<number | undefined> {
    const typed = filledIn(answers);
    let version: number | undefined;
    await send(async () => {
      try {
        version = await saveOutcome(client, id, seen.version, typed);
        setSeen({ version, answers: typed });
        setBoth([]);
        return { error: null };
      } catch (error) {
        return { error: error as ApiError };
      }
    });
    return version;
  }

  /** Puts what is typed on top of what somebody else has stored meanwhile. */
  async function showChange() {
    const report = await loadReport(client, id);
    if (!report) return;
    const now = storedIn(report);
    const merged = mergeAnswers(seen.answers, answers, now.answers);
    setSeen(now);
    setAnswers(merged.answers);
    setBoth(merged.both);
  }

  const change = (more: Partial<OutcomeAnswers>) =>
    setAnswers((before) => ({ ...before, ...more }));
  return { answers, change, both, save, showChange, saving };
}
