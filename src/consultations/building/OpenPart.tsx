import { useState } from 'react';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Confirm } from '../../staff/ui/Dialog.tsx';
import { Field, LongField } from '../../staff/ui/Field.tsx';
import { changeConsultation } from './building.queries.ts';
import { CheckList } from './CheckList.tsx';
import { ComparabilityNote } from './ComparabilityNote.tsx';
import { Effort } from './Effort.tsx';
import type { PartProps } from './EditScreen.tsx';
import { findings, setAside } from './findings.ts';
import { StagedChanges } from './StagedChanges.tsx';
import { same } from './typed-meanwhile.ts';

/** The last look before a consultation opens, and everything after: a new version, its end, a copy. */
export function OpenPart(props: PartProps) {
  const { building, client, record, facts, definition, words, mayEdit, announce } = props;
  const said = words.open;
  const { consultation, versions, listed, dismissals } = record;
  const { id, stage } = consultation;
  const isDraft = stage === 'draft';
  const [comparability, setComparability] = useState('');
  const [reason, setReason] = useState('');
  const [copyTitle, setCopyTitle] = useState(() => fill(said.copy_of, { title: facts.title }));
  const [asking, setAsking] = useState<'publish' | 'delete'>();
  const found = findings(facts, consultation, definition);
  const waiting = found.filter((each) => each.blocking || !setAside(dismissals, each));
  const last = versions[0];
  const isSame = last !== undefined && same(last.definition, definition);

  async function run(name: Parameters<typeof changeConsultation>[1], more: object, done: string) {
    setAsking(undefined);
    const stored = await building.run((version) =>
      changeConsultation(client, name, { consultation: id, version, ...more }),
    );
    if (stored) announce(done);
    return stored;
  }
  async function copy() {
    const { data } = await changeConsultation(client, 'duplicate_consultation', {
      consultation: id,
      title: copyTitle,
    });
    if (data) location.assign(`/staff/consultations/edit/?id=${String(data)}#about`);
  }
  return (
    <div className="open-part">
      <h2>{isDraft ? said.title : said.title_public}</h2>
      <StagedChanges {...props} />
      {mayEdit && !(isSame && !isDraft) && (
        <section>
          <Effort {...props} />
          <CheckList {...props} found={found} />
          {!isDraft && last && (
            <>
              <ComparabilityNote words={words} before={last.definition} after={definition} />
              <LongField
                name="comparability"
                label={said.comparability}
                hint={said.comparability_hint}
                rows={3}
                value={comparability}
                onChange={(event) => setComparability(event.target.value)}
              />
            </>
          )}
          {waiting.length > 0 && <p>{said.waiting}</p>}
          <Button busy={waiting.length > 0} onClick={() => setAsking('publish')}>
            {isDraft ? said.publish : said.publish_version}
          </Button>
        </section>
      )}
      {mayEdit && isSame && !isDraft && <p>{said.same}</p>}
      {versions.length > 0 && (
        <section>
          <h3>{said.versions}</h3>
          <ul>
            {versions.map(({ number, comparability: told, published_at }) => (
              <li key={number}>
                {fill(said.version, {
                  number,
                  date: new Date(published_at).toLocaleDateString(words.locale, {
                    dateStyle: 'long',
                  }),
                })}{' '}
                {told}
              </li>
            ))}
          </ul>
        </section>
      )}
      {['open', 'scheduled'].includes(listed.state) && mayEdit && (
        <details>
          <summary>{listed.state === 'open' ? said.close : said.take_back}</summary>
          <Field
            name="why"
            label={said.reason}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <Button
            kind="warning"
            onClick={() =>
              void run(
                listed.state === 'open' ? 'close_consultation' : 'take_back_consultation',
                { reason },
                listed.state === 'open' ? said.closed : said.taken_back,
              )
            }
          >
            {listed.state === 'open' ? said.close : said.take_back}
          </Button>
        </details>
      )}
      {listed.may_edit && (
        <details>
          <summary>{said.copy}</summary>
          <Field
            name="copy-title"
            label={said.copy_title}
            value={copyTitle}
            maxLength={160}
            onChange={(event) => setCopyTitle(event.target.value)}
          />
          <Button kind="secondary" onClick={() => void copy()}>
            {said.copy}
          </Button>
        </details>
      )}
      {isDraft && listed.may_edit && (
        <p>
          <Button kind="warning" small onClick={() => setAsking('delete')}>
            {said.delete}
          </Button>
        </p>
      )}
      {asking === 'publish' && (
        <Confirm
          kind="primary"
          title={isDraft ? said.publish_ask : said.publish_version}
          confirm={isDraft ? said.publish : said.publish_version}
          cancel={props.workspace.ui.cancel}
          onCancel={() => setAsking(undefined)}
          onConfirm={() =>
            void run('publish_consultation', { comparability }, said.published).then(
              (done) => done && setComparability(''),
            )
          }
        >
          <p>{isDraft ? said.publish_text : said.publish_version_text}</p>
        </Confirm>
      )}
      {asking === 'delete' && (
        <Confirm
          title={said.delete}
          confirm={said.delete}
          cancel={props.workspace.ui.cancel}
          onCancel={() => setAsking(undefined)}
          onConfirm={() =>
            void run('delete_draft', {}, '').then(
              (done) => done && location.assign('/staff/consultations/'),
            )
          }
        >
          <p>{said.delete_text}</p>
        </Confirm>
      )}
    </div>
  );
}
