import { useCallback, useState } from 'react';
import { fill } from '../../messages/fill.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { DataTable } from '../../staff/ui/DataTable.tsx';
import { Problem } from '../../staff/ui/Problem.tsx';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import { useSaving } from '../../staff/ui/use-saving.ts';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import { judgeRepeat, loadRepeats, MOST_REPEATS, type MarkedResponse } from './repeats.queries.ts';
import type { ResultsWords } from './results.words.ts';

interface Props {
  client: StaffClient;
  /** Of the consultation. */
  id: string;
  words: ResultsWords;
  workspace: WorkspaceWords;
  /** Counts anew, once somebody has judged. */
  onJudged: () => Promise<void>;
}

/** Answers that may be somebody's second ones, each to count or to leave out; nothing where there are none. */
export function RepeatsPart({ client, id, words: all, workspace, onJudged }: Props) {
  const words = all.repeats;
  const load = useCallback(() => loadRepeats(client, id), [client, id]);
  const { loaded, error, reload } = useLoaded(load);
  const { save, busy, error: refused, attempt } = useSaving();
  const [said, setSaid] = useState('');
  const marked = loaded?.value ?? [];
  if (error) return <Problem error={error} attempt={1} words={workspace} />;
  if (marked.length === 0) return null;
  const waiting = marked.filter(({ isJudged }) => !isJudged).length;
  const timeOf = (at: string) =>
    new Date(at).toLocaleString(all.locale, {
      ...{ dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/London' },
    });
  async function judge(one: MarkedResponse, leaveOut: boolean) {
    setSaid('');
    const done = await save(() => judgeRepeat(client, one, leaveOut));
    await Promise.all([reload(), done && onJudged()]);
    if (done)
      setSaid(fill(leaveOut ? words.is_left_out : words.is_counted, { time: timeOf(one.at) }));
  }
  return (
    <section className="block" aria-labelledby="repeats">
      <h2 id="repeats">{words.title}</h2>
      <p>{words.about}</p>
      <p>
        {waiting === 0 ? words.all_judged : fill(words.waiting, { count: waiting }, all.locale)}
      </p>
      {marked.length === MOST_REPEATS && <p>{fill(words.most, { count: String(MOST_REPEATS) })}</p>}
      {refused && <Problem error={refused} attempt={attempt} words={workspace} />}
      <p role="status">{said}</p>
      <DataTable
        caption={words.caption}
        columns={[
          { key: 'at', label: words.came, cell: ({ at }) => timeOf(at) },
          { key: 'reason', label: words.reason, cell: ({ reason }) => words.reasons[reason] },
          {
            key: 'channel',
            label: words.channel,
            cell: ({ channel }) => all.channels[channel as keyof typeof all.channels] ?? channel,
          },
          {
            key: 'took',
            label: words.took,
            numeric: true,
            cell: ({ secondsTaken }) =>
              secondsTaken === null
                ? words.not_known
                : fill(words.seconds, { count: secondsTaken }, all.locale),
          },
          {
            key: 'judgement',
            label: words.judgement,
            cell: (one) =>
              one.isJudged ? (one.isCounted ? words.counted : words.left_out) : words.open,
          },
          {
            key: 'judge',
            label: words.judge,
            cell: (one) => (
              <div className="actions">
                {(!one.isJudged || !one.isCounted) && (
                  <Button
                    kind="secondary"
                    small
                    busy={busy}
                    aria-label={fill(words.count_this, { time: timeOf(one.at) })}
                    onClick={() => void judge(one, false)}
                  >
                    {words.count}
                  </Button>
                )}
                {one.isCounted && (
                  <Button
                    kind="secondary"
                    small
                    busy={busy}
                    aria-label={fill(words.leave_out_this, { time: timeOf(one.at) })}
                    onClick={() => void judge(one, true)}
                  >
                    {words.leave_out}
                  </Button>
                )}
              </div>
            ),
          },
        ]}
        rows={marked}
        rowKey={({ id: key }) => key}
        empty={words.all_judged}
      />
    </section>
  );
}
