import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import type { Board } from './board.ts';
import { timeOfDay } from './day-and-time.ts';
import type { Said } from './gateway.words.ts';

interface Props extends Pick<Said, 'words' | 'language'> {
  board: Board;
  /** The last try to bring it up to date failed. */
  failed: boolean;
  onShow: () => void;
}

/** Since when the board is as it is shown, and whether something else waits to be shown. */
export function Updated({ board, failed, onShow, words: { updated }, language }: Props) {
  if (!board.at) return null;
  const time = timeOfDay(new Date(board.at).toISOString(), language);
  return (
    <div className="queue-updated">
      {/* Not told aloud each minute: only that something has changed is. */}
      <span className="quiet">{fill(failed ? updated.failed : updated.at, { time })}</span>
      <span role="status">{board.news && updated.news}</span>
      {board.news && (
        <Button kind="secondary" small onClick={onShow}>
          {updated.show}
        </Button>
      )}
    </div>
  );
}
