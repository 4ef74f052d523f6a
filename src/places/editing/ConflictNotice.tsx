import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import type { EditingWords } from './editing-words.ts';
import type { Conflict } from './use-hub-draft.ts';

interface Props {
  conflict: Conflict;
  words: EditingWords['editing'];
  settle: (choice: 'mine' | 'theirs') => void;
}

/** Somebody else's change beside one's own words: nothing is replaced without being asked. */
export function ConflictNotice({ conflict, words, settle }: Props) {
  const names = words.conflict;
  const parts =
    conflict.kind === 'published' ? conflict.parts.map((part) => words.parts[part]).join(', ') : '';
  return (
    <div className="block ember" role="alert">
      <h2>
        {conflict.kind === 'draft'
          ? fill(names.draft_title, { name: conflict.by })
          : names.published_title}
      </h2>
      <p>{conflict.kind === 'draft' ? names.draft_text : fill(names.published_text, { parts })}</p>
      <div className="actions">
        <Button onClick={() => settle('mine')}>{names.mine}</Button>
        <Button kind="secondary" onClick={() => settle('theirs')}>
          {names.theirs}
        </Button>
      </div>
    </div>
  );
}
