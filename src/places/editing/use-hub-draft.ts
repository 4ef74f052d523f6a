import { useCallback, useEffect, useRef, useState } from 'react';
import type { StaffClient } from '../../staff/session.queries.ts';
import { isChangedMeanwhile, isDropped, type ApiError } from '../../staff/ui/refusal.ts';
import { mergeDraft, takeParts } from './draft-merge.ts';
import type { HubContent } from './hub-content.schema.ts';
import type { HubToEdit } from './hub-to-edit.schema.ts';
import { hubToEdit, saveDraft } from './hub-editing.queries.ts';
import type { Part } from './parts.ts';

const PAUSE = 1200;
const RETRY = 5000;

/** How a draft stands: as published, typed but not stored, on its way, stored, or out of reach. */
export type Saving = 'untouched' | 'unsaved' | 'saving' | 'saved' | 'offline';

/** What came of storing a draft: stored, out of reach, or refused with a sentence or a conflict. */
export type Saved = 'stored' | 'offline' | 'refused';

/** Somebody else's change that the person has to weigh against their own words. */
export type Conflict =
  | { kind: 'draft'; by: string; theirs: HubContent; version: number }
  | { kind: 'published'; parts: Part[] };

/**
 * A place in the editor. What is typed is kept on the page until the database has it, and stored at
 * each pause; a change by somebody else never replaces it without being asked.
 */
export function useHubDraft(client: StaffClient, location: string) {
  const [hub, setHub] = useState<HubToEdit>();
  const [content, setContent] = useState<HubContent>();
  const [saving, setSaving] = useState<Saving>('untouched');
  const [conflict, setConflict] = useState<Conflict>();
  const [taken, setTaken] = useState<Part[]>([]);
  const [problem, setProblem] = useState<ApiError>();
  // Counts how often the form has to show other content than what was typed into it.
  const [edition, setEdition] = useState(0);
  const version = useRef(0);
  const seen = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef<HubContent>(undefined);
  const underWay = useRef<Promise<Saved>>(undefined);

  const show = useCallback((next: HubContent) => {
    latest.current = next;
    setContent(next);
    setEdition((before) => before + 1);
  }, []);

  const load = useCallback(async () => {
    const { data, error } = await hubToEdit(client, location);
    if (error) return setProblem(error);
    setProblem(undefined);
    setConflict(undefined);
    setHub(data);
    version.current = data.draft?.version ?? 0;
    seen.current = data.fingerprint;
    if (!data.draft) {
      setSaving('untouched');
      return show(data.published);
    }
    const merged = mergeDraft(data.draft.content, data.draft.started_from, data.published);
    setTaken(merged.taken);
    setSaving('saved');
    show(merged.content);
    if (merged.conflicts.length > 0) {
      // Until the person has weighed them, the draft stays one that was begun before.
      seen.current = '';
      setConflict({ kind: 'published', parts: merged.conflicts });
    }
  }, [client, location, show]);

  useEffect(() => {
    void load();
    return () => clearTimeout(timer.current);
  }, [load]);

  /** Reads closures and history anew; what is typed stays as it is. */
  const reload = useCallback(async () => {
    const { data } = await hubToEdit(client, location);
    if (!data) return;
    setHub((before) => before && { ...before, closures: data.closures, history: data.history });
  }, [client, location]);

  const store = useCallback(async (): Promise<Saved> => {
    const sent = latest.current!;
    setSaving('saving');
    const { data, error } = await saveDraft(client, location, {
      version: version.current,
      content: sent,
      seen: seen.current,
    });
    if (error && isChangedMeanwhile(error)) {
      const { data: now } = await hubToEdit(client, location);
      if (now?.draft) {
        const { edited_by: by, content: theirs, version: other } = now.draft;
        setConflict({ kind: 'draft', by, theirs, version: other });
      } else if (now) {
        // Theirs has been published or thrown away: what is typed becomes a draft of its own.
        version.current = 0;
        seen.current = now.fingerprint;
        setHub(now);
        setConflict({ kind: 'published', parts: [] });
      }
      setSaving('unsaved');
      return 'refused';
    }
    if (error) {
      const isOffline = isDropped(error);
      setSaving(isOffline ? 'offline' : 'unsaved');
      if (!isOffline) setProblem(error);
      return isOffline ? 'offline' : 'refused';
    }
    version.current = data;
    if (latest.current !== sent) return store();
    setProblem(undefined);
    setSaving('saved');
    return 'stored';
  }, [client, location]);

  /** Stores what is typed now. */
  const save = useCallback(async (): Promise<Saved> => {
    clearTimeout(timer.current);
    // One at a time, and whoever comes meanwhile is told what came of theirs.
    while (underWay.current) await underWay.current;
    underWay.current = store();
    const saved = await underWay.current.finally(() => (underWay.current = undefined));
    if (saved === 'offline') timer.current = setTimeout(() => void save(), RETRY);
    return saved;
  }, [store]);

  const change = useCallback(
    (next: HubContent) => {
      latest.current = next;
      setContent(next);
      setSaving('unsaved');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), PAUSE);
    },
    [save],
  );

  useEffect(() => {
    if (saving !== 'unsaved' && saving !== 'offline') return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [saving]);

  /** Ends a conflict: with one's own words, or with the other's. */
  const settle = useCallback(
    (choice: 'mine' | 'theirs') => {
      if (!conflict || !hub) return;
      if (conflict.kind === 'draft') {
        version.current = conflict.version;
        if (choice === 'theirs') show(conflict.theirs);
      } else {
        seen.current = hub.fingerprint;
        if (choice === 'theirs') show(takeParts(latest.current!, hub.published, conflict.parts));
      }
      setConflict(undefined);
      void save();
    },
    [conflict, hub, save, show],
  );

  return {
    hub,
    content,
    saving,
    conflict,
    taken,
    problem,
    edition,
    version: () => version.current,
    load,
    reload,
    change,
    save,
    settle,
    setProblem,
  };
}
