import { Button } from '../../staff/ui/Button.tsx';
import { Dialog } from '../../staff/ui/Dialog.tsx';
import type { InboxWords } from './inbox.words.ts';
import { shortcuts } from './shortcuts.ts';

interface Props {
  words: InboxWords['keys'];
  on: boolean;
  onSwitch: (on: boolean) => void;
  onClose: () => void;
}

/** What the keys do, and the switch that turns them off. */
export function KeysDialog({ words, on, onSwitch, onClose }: Props) {
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>{words.about}</p>
      <dl className="inbox-keys">
        {Object.entries(shortcuts).map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words.list[does]}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>{words.enter}</kbd>
          </dt>
          <dd>{words.enter_does}</dd>
        </div>
        <div>
          <dt>
            <kbd>{words.escape}</kbd>
          </dt>
          <dd>{words.escape_does}</dd>
        </div>
      </dl>
      <p>
        <label>
          <input type="checkbox" checked={on} onChange={({ target }) => onSwitch(target.checked)} />{' '}
          {words.on}
        </label>
      </p>
      <Button onClick={onClose}>{words.close}</Button>
    </Dialog>
  );
}
