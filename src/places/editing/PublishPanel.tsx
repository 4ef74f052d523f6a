import { useState } from 'react';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Confirm } from '../../staff/ui/Dialog.tsx';
import { changesOf } from './change-names.ts';
import type { EditingWords } from './editing-words.ts';
import type { HubContent } from './hub-content.schema.ts';
import type { HubToEdit } from './hub-to-edit.schema.ts';
import { parts } from './parts.ts';

interface Props {
  hub: HubToEdit;
  content: HubContent;
  words: EditingWords;
  busy: boolean;
  /** Whether there is a draft to throw away. */
  hasDraft: boolean;
  onPublish: () => void;
  onDiscard: () => void;
}

/** What changes when the draft is made public, and the button that does it. */
export function PublishPanel({ hub, content, words, busy, hasDraft, onPublish, onDiscard }: Props) {
  const { publish: names, parts: partNames } = words.editing;
  const [discarding, setDiscarding] = useState(false);
  const changes = changesOf(hub, content, words);
  const changed = parts.filter(
    (part) => changes.some((one) => one.part === part) || content.checked.includes(part),
  );
  return (
    <section className="block" aria-labelledby="publish">
      <h2 id="publish">{names.title}</h2>
      <h3>{names.changes}</h3>
      {changed.length === 0 ? (
        <p>{names.none}</p>
      ) : (
        <dl className="changes">
          {changed.map((part) => (
            <div key={part}>
              <dt>{partNames[part]}</dt>
              {changes
                .filter((one) => one.part === part)
                .map(({ kind, name }, at) => (
                  <dd key={at}>{fill(names[kind], { name: name || '…' })}</dd>
                ))}
              {content.checked.includes(part) && <dd>{names.checked}</dd>}
            </div>
          ))}
        </dl>
      )}
      <div className="actions">
        <Button busy={busy} onClick={onPublish}>
          {busy ? names.busy : names.button}
        </Button>
        {hasDraft && (
          <Button kind="secondary" onClick={() => setDiscarding(true)}>
            {names.discard}
          </Button>
        )}
      </div>
      {discarding && (
        <Confirm
          title={names.discard_title}
          confirm={names.discard}
          cancel={words.workspace.ui.cancel}
          onCancel={() => setDiscarding(false)}
          onConfirm={() => {
            setDiscarding(false);
            onDiscard();
          }}
        >
          <p>{names.discard_text}</p>
        </Confirm>
      )}
    </section>
  );
}
