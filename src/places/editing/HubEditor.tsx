import { useEffect, useState } from 'react';
import { fill } from '../../messages/fill.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { PartNavigation } from '../../staff/ui/PartNavigation.tsx';
import { Problem } from '../../staff/ui/Problem.tsx';
import type { ApiError } from '../../staff/ui/refusal.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { ClosurePanel } from './ClosurePanel.tsx';
import { ConflictNotice } from './ConflictNotice.tsx';
import { EditorPart } from './EditorPart.tsx';
import type { EditingWords } from './editing-words.ts';
import { discardDraft, publishDraft } from './hub-editing.queries.ts';
import { HubHistory } from './HubHistory.tsx';
import { parts, type Part } from './parts.ts';
import { Preview } from './Preview.tsx';
import { publishFaults } from './publish-faults.ts';
import { PublishPanel } from './PublishPanel.tsx';
import { useHubDraft } from './use-hub-draft.ts';

const partInAddress = (): Part => parts.find((part) => location.hash === `#${part}`) ?? 'hours';

function usePart(): Part {
  const [part, setPart] = useState(partInAddress);
  useEffect(() => {
    // A link of the error summary leads to a field of the part that is shown.
    const follow = () => parts.some((one) => location.hash === `#${one}`) && setPart(partInAddress);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return part;
}

interface Props {
  client: StaffClient;
  /** The place's id. */
  location: string;
  words: EditingWords;
}

/** A place: closing it, changing what is said about it, and making the change public. */
export function HubEditor({ client, location, words }: Props) {
  const { editing } = words;
  const draft = useHubDraft(client, location);
  const part = usePart();
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [done, setDone] = useState('');
  const { hub, content } = draft;
  if (!hub || !content) {
    return draft.problem ? (
      <Problem error={draft.problem} attempt={1} words={words.workspace} />
    ) : (
      <p role="status">{editing.loading}</p>
    );
  }

  const faults = attempt > 0 ? publishFaults(content, hub.published) : new Map<string, string>();
  const sentence = (code: string) =>
    editing.faults[code as keyof typeof editing.faults] ?? editing.faults.malformed;
  const errorAt = (path: string) => {
    const code = faults.get(path);
    return code && sentence(code);
  };

  async function run(step: () => PromiseLike<{ error: ApiError | null }>, said: string) {
    setBusy(true);
    const { error } = await step();
    setBusy(false);
    if (error?.details === 'published_meanwhile') return draft.load();
    if (error) return draft.setProblem(error);
    setAttempt(0);
    await draft.load();
    setDone(said);
  }

  async function publish() {
    setDone('');
    setAttempt(attempt + 1);
    if (publishFaults(content!, hub!.published).size > 0) return;
    setBusy(true);
    const saved = await draft.save();
    setBusy(false);
    if (saved === 'offline') return draft.setProblem({ message: '' });
    if (saved === 'refused') return;
    await run(() => publishDraft(client, location, draft.version()), editing.publish.done);
  }

  const errors = [...faults].map(([path, code]) => {
    const [of = 'hours'] = path.split('.');
    return {
      text: fill(editing.publish.in_part, {
        part: editing.parts[of as Part] ?? of,
        text: sentence(code),
      }),
      control: of === part ? path : of,
    };
  });
  return (
    <>
      <p>
        <a href="/staff/hubs/">{editing.back}</a>
      </p>
      <PageHeading title={hub.name}>
        {!hub.masked && <a href={`/hubs/${hub.slug}/`}>{editing.public_page}</a>}
      </PageHeading>
      {errors.length > 0 && (
        <ErrorSummary title={editing.publish.problem} errors={errors} attempt={attempt} />
      )}
      {draft.problem && <Problem error={draft.problem} attempt={attempt} words={words.workspace} />}
      {draft.conflict && (
        <ConflictNotice conflict={draft.conflict} words={editing} settle={draft.settle} />
      )}
      {draft.taken.length > 0 && (
        <p role="status">
          {fill(editing.conflict.taken, {
            parts: draft.taken.map((one) => editing.parts[one]).join(', '),
          })}
        </p>
      )}
      <p role="status">
        <b>{done}</b>
      </p>
      <ClosurePanel client={client} hub={hub} words={words} onChange={() => void draft.reload()} />
      {hub.may_edit && (
        <>
          <PartNavigation
            label={editing.parts_label}
            parts={parts}
            current={part}
            nameOf={(one) => editing.parts[one]}
          />
          <EditorPart
            key={`${part} ${draft.edition}`}
            part={part}
            content={content}
            change={draft.change}
            errorAt={errorAt}
            words={words}
            hub={hub}
          />
          <p className="saving" role="status">
            {editing.saving[draft.saving]}
          </p>
          <Preview hub={hub} content={content} words={words} />
          <PublishPanel
            hub={hub}
            content={content}
            words={words}
            busy={busy}
            hasDraft={draft.saving !== 'untouched'}
            onPublish={() => void publish()}
            onDiscard={() => void run(() => discardDraft(client, location, draft.version()), '')}
          />
        </>
      )}
      <HubHistory history={hub.history} words={editing} />
    </>
  );
}
