import { useEffect, useRef, useState } from 'react';
import type { Me } from '../../staff/me.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { errorSentence } from '../../staff/ui/refusal.ts';
import { ExportButton } from './ExportButton.tsx';
import { InboxFilters } from './InboxFilters.tsx';
import { InboxList } from './InboxList.tsx';
import type { Said } from './inbox.words.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { ManyBar } from './ManyBar.tsx';
import { noNames, type PlaceNames } from './place-names.ts';
import { placeNames } from './place-names.queries.ts';
import { Record } from './Record.tsx';
import type { RecordFormName } from './record-forms.ts';
import { useAddress } from './use-address.ts';
import { useCounts } from './use-counts.ts';
import { useKeys } from './use-keys.ts';
import { usePages } from './use-pages.ts';

interface Props extends Said {
  me: Me;
  client: StaffClient;
}

const linkTo = (id: string) =>
  document.querySelector<HTMLElement>(`a[data-priority="${CSS.escape(id)}"]`);
/** The row that the focus is in; undefined elsewhere. */
const focused = () =>
  document.activeElement?.closest('li')?.querySelector<HTMLElement>('a[data-priority]')?.dataset
    .priority;

/** The list, and beside it the record that is open. */
export function InboxScreen({ me, client, ...said }: Props) {
  const { words, workspace } = said;
  const { filter, priority, go } = useAddress();
  const [names, setNames] = useState<PlaceNames>();
  useEffect(() => void placeNames(client).then(setNames), [client]);
  const pages = usePages(client, filter, names);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [form, setForm] = useState<RecordFormName | null>(null);
  const [message, say] = useState('');
  const [keys, setKeys] = useState(false);
  const [now] = useState(Date.now);
  const countOf = useCounts(client, message);
  const area = me.areas.find(({ slug }) => slug === filter.area)?.id;
  const left = useRef<string>(undefined);

  const open = (id: string, openForm: RecordFormName | null = null) => {
    setForm(openForm);
    if (id !== priority) go(filter, id);
  };
  const close = () => {
    left.current = priority ?? undefined;
    setForm(null);
    go(filter, null);
  };
  useEffect(() => {
    // Back to where the person was in the list.
    if (!priority && left.current) linkTo(left.current)?.focus();
  }, [priority]);
  const select = (id: string) =>
    setSelected((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });

  const { on, setOn } = useKeys((does) => {
    const at = priority ?? focused();
    const index = pages.rows.findIndex(({ id }) => id === at);
    if (does === 'help') return setKeys(true);
    if (does === 'close') return form ? setForm(null) : priority ? close() : undefined;
    if (does === 'next' || does === 'previous') {
      const to = pages.rows[index < 0 ? 0 : index + (does === 'next' ? 1 : -1)];
      if (to && priority) open(to.id);
      else if (to) linkTo(to.id)?.focus();
    } else if (does === 'select') {
      if (at) select(at);
    } else if (at) open(at, does);
  });

  const rows = pages.rows.filter(({ id }) => selected.has(id));
  return (
    <>
      <PageHeading title={words.title} about={words.about}>
        <Button kind="secondary" small onClick={() => setKeys(true)}>
          {words.keys.title}
        </Button>
        {me.actions.includes('edit_templates') && (
          <a href="/staff/inbox/templates/">{words.templates.open}</a>
        )}
        {me.actions.includes('export') && names && (
          <ExportButton {...said} client={client} names={names} filter={filter} say={say} />
        )}
      </PageHeading>
      <p role="status" className="inbox-message">
        {message}
      </p>
      <div className="inbox" data-open={priority ? true : undefined}>
        <section className="inbox-column" aria-label={words.list.title}>
          <InboxFilters
            {...said}
            // What was typed is the filter's again when somebody goes back.
            key={filter.words}
            me={me}
            names={names ?? noNames}
            filter={filter}
            countOf={(state) => countOf(state, area)}
            onFilter={(chosen) => {
              setSelected(new Set());
              go(chosen, priority);
            }}
          />
          {rows.length > 0 && (
            <ManyBar
              {...said}
              client={client}
              names={names ?? noNames}
              selected={rows}
              onNone={() => setSelected(new Set())}
              onDone={(told) => {
                say(told);
                setSelected(new Set());
                pages.reload();
              }}
            />
          )}
          <InboxList
            {...said}
            rows={pages.rows}
            names={names ?? noNames}
            filter={filter}
            open={priority}
            selected={selected}
            now={now}
            onSelect={select}
            onOpen={open}
          />
          {pages.error && <p role="alert">{errorSentence(pages.error, workspace.errors)}</p>}
          <p role="status">
            {pages.loading && words.list.loading}
            {!pages.loading &&
              !pages.error &&
              pages.rows.length === 0 &&
              (pages.next ? words.list.so_far : words.list.empty)}
          </p>
          {pages.next && !pages.loading && (
            <Button kind="secondary" onClick={pages.more}>
              {pages.rows.length > 0 ? words.list.more : words.list.further}
            </Button>
          )}
        </section>
        {priority && names && (
          <Record
            {...said}
            key={priority}
            client={client}
            me={me}
            names={names}
            id={priority}
            form={form}
            onForm={setForm}
            onClose={close}
            onOpen={open}
            onChanged={({ id, version, state, theme_id, wording, said: words_said }) =>
              pages.patch(id, {
                version,
                state,
                theme_id: theme_id ?? null,
                read_at: new Date(now).toISOString(),
                excerpt: (wording ?? words_said)?.slice(0, 280) ?? null,
              })
            }
            say={say}
          />
        )}
      </div>
      {keys && (
        <KeysDialog words={words.keys} on={on} onSwitch={setOn} onClose={() => setKeys(false)} />
      )}
    </>
  );
}
