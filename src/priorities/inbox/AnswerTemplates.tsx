import { useCallback, useEffect, useState } from 'react';
import { fill } from '../../messages/fill.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { DataTable } from '../../staff/ui/DataTable.tsx';
import { Confirm } from '../../staff/ui/Dialog.tsx';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { errorSentence } from '../../staff/ui/refusal.ts';
import { Workspace } from '../../staff/Workspace.tsx';
import type { AnswerTemplate } from './inbox.schema.ts';
import { wordFor, type Said } from './inbox.words.ts';
import { TemplateForm } from './TemplateForm.tsx';
import { answerTemplates, removeTemplate } from './templates.queries.ts';
import './inbox.css';

/** The templates of answers, for managers to keep. */
export default function AnswerTemplates(said: Said) {
  return (
    <Workspace section="inbox" words={said.workspace}>
      {(me, client) => (
        <Templates {...said} client={client} editable={me.actions.includes('edit_templates')} />
      )}
    </Workspace>
  );
}

function Templates({
  client,
  editable,
  ...said
}: Said & { client: StaffClient; editable: boolean }) {
  const { words: all, workspace } = said;
  const { templates: words } = all;
  const [templates, setTemplates] = useState<AnswerTemplate[]>([]);
  const [editing, setEditing] = useState<AnswerTemplate | 'new'>();
  const [removing, setRemoving] = useState<AnswerTemplate>();
  const [message, setMessage] = useState('');
  const load = useCallback(() => answerTemplates(client).then(setTemplates), [client]);
  useEffect(() => void load(), [load]);
  const done = (told: string) => {
    setEditing(undefined);
    setRemoving(undefined);
    setMessage(told);
    void load();
  };
  return (
    <>
      <p>
        <a href="/staff/inbox/">{words.back}</a>
      </p>
      <PageHeading title={words.title} about={words.about}>
        {editable && <Button onClick={() => setEditing('new')}>{words.add}</Button>}
      </PageHeading>
      <p role="status">{message}</p>
      {editing && (
        <TemplateForm
          {...said}
          key={editing === 'new' ? 'new' : editing.id}
          client={client}
          template={editing === 'new' ? undefined : editing}
          onSaved={() => done(words.saved)}
          onCancel={() => setEditing(undefined)}
        />
      )}
      <DataTable
        caption={words.title}
        empty={words.empty}
        rows={templates}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'title',
            label: words.name,
            cell: (one) =>
              editable ? (
                <button type="button" className="link-button" onClick={() => setEditing(one)}>
                  {one.title}
                </button>
              ) : (
                one.title
              ),
          },
          {
            key: 'outcome',
            label: words.outcome,
            cell: (one) => wordFor(all.outcomes, one.outcome),
          },
          { key: 'words', label: words.words, cell: (one) => one.words },
          {
            key: 'remove',
            label: words.remove,
            cell: (one) =>
              editable && (
                <Button small kind="secondary" onClick={() => setRemoving(one)}>
                  {words.remove}
                  <span className="visually-hidden"> {one.title}</span>
                </Button>
              ),
          },
        ]}
      />
      {removing && (
        <Confirm
          title={fill(words.remove_title, { title: removing.title })}
          confirm={words.remove}
          cancel={words.cancel}
          onCancel={() => setRemoving(undefined)}
          onConfirm={() =>
            void removeTemplate(client, removing).then((error) =>
              done(error ? errorSentence(error, workspace.errors) : words.removed),
            )
          }
        >
          <p>{words.remove_text}</p>
        </Confirm>
      )}
    </>
  );
}
