import { fill } from '../messages/fill.ts';
import type { Idleness } from './idle.ts';
import { Button } from './ui/Button.tsx';
import { Dialog } from './ui/Dialog.tsx';
import type { WorkspaceWords } from './workspace.words.ts';

interface Props {
  idle: Idleness;
  /** The session has less than ten minutes left, whatever the person does. */
  ending: boolean;
  /** ISO 8601. */
  endsAt: string;
  words: WorkspaceWords;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});

/** Says before a session ends that it will. Pressing anything says that the person is still there. */
export function SessionNotices({ idle, ending, endsAt, words: { session: words } }: Props) {
  return (
    <>
      {ending && (
        <p role="alert" className="block">
          {fill(words.ends_at, { time: clock.format(new Date(endsAt)) })}
        </p>
      )}
      {idle === 'warned' && (
        <Dialog title={words.idle}>
          <p>{words.idle_text}</p>
          <Button>{words.stay}</Button>
        </Dialog>
      )}
    </>
  );
}
