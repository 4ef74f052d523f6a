import { useCallback, useEffect, useRef, useState } from 'react';
import type { StaffClient } from '../../staff/session.queries.ts';
import { isChangedMeanwhile, isDropped, type ApiError } from '../../staff/ui/refusal.ts';
import type { Definition } from '../definition/definition.schema.ts';
import {
  loadConsultation,
  saveDefinition,
  saveFacts,
  type Facts,
  type LoadedConsultation,
} from './building.queries.ts';
import { same, withTyped, type Written } from './typed-meanwhile.ts';
import { useUndo } from './use-undo.ts';

const PAUSE = 1200;
const RETRY = 5000;

/** How what is typed stands: stored, not yet, on its way, or out of reach. */
export type Standing = 'saved' | 'unsaved' | 'saving' | 'offline';

/**
 * A consultation in the builder. What is typed is kept on the page until the database has it, and
 * stored at each pause; what somebody else changed meanwhile replaces nothing without being asked.
 */
export function useBuilding(client: StaffClient, id: string) {
  const [record, setRecord] = useState<LoadedConsultation | null>();
  const [facts, setFacts] = useState<Facts>();
  const questions = useUndo<Definition>();
  const [standing, setStanding] = useState<Standing>('saved');
  const [problem, setProblem] = useState<ApiError>();
  // Not stored at a pause: said beside the form, without taking the keyboard from it.
  const [unsaved, setUnsaved] = useState<ApiError>();
  const [attempt, setAttempt] = useState(0);
  const [conflict, setConflict] = useState<LoadedConsultation>();
  const version = useRef(0);
  // What the database has, and what is on the screen: they differ until the next pause.
  const stored = useRef<Written>(undefined);
  const typed = useRef<Written>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const underWay = useRef<Promise<boolean>>(undefined);

  const { reset } = questions;
  const show = useCallback((loaded: LoadedConsultation, mine: Written = loaded) => {
    version.current = loaded.consultation.version;
    stored.current = { facts: loaded.facts, definition: loaded.definition };
    // The steps to undo go on from questions that stay as they are.
    if (!typed.current || !same(typed.current.definition, mine.definition)) {
      reset(mine.definition);
    }
    typed.current = { facts: mine.facts, definition: mine.definition };
    setRecord(loaded);
    setFacts(mine.facts);
  }, []);
  /** Shows what the database has now, with what was typed since it was asked; false for a conflict. */
  const accept = useCallback(
    (now: LoadedConsultation) => {
      const { both, written } = withTyped(stored.current ?? now, typed.current ?? now, now);
      if (both) {
        setConflict(now);
        setStanding('unsaved');
        return false;
      }
      show(now, written);
      if (!same(written, { facts: now.facts, definition: now.definition })) {
        setStanding('unsaved');
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void save.current(), 0);
      }
      return true;
    },
    [show],
  );

  const load = useCallback(async () => {
    try {
      const loaded = await loadConsultation(client, id);
      if (loaded) accept(loaded);
      else setRecord(null);
    } catch (failed) {
      setProblem(failed as ApiError);
    }
  }, [client, id, accept]);

  useEffect(() => {
    void load();
    return () => clearTimeout(timer.current);
  }, [load]);

  const meet = useCallback(async () => {
    const now = await loadConsultation(client, id).catch(() => undefined);
    if (now) accept(now);
    else setStanding('unsaved');
  }, [client, id, accept]);

  const send = useCallback(async (): Promise<boolean> => {
    const mine = typed.current!;
    setStanding('saving');
    for (const part of ['facts', 'definition'] as const) {
      if (same(mine[part], stored.current![part])) continue;
      const { data, error } =
        part === 'facts'
          ? await saveFacts(client, id, version.current, mine.facts)
          : await saveDefinition(client, id, version.current, mine.definition);
      if (error) {
        if (isChangedMeanwhile(error)) await meet();
        else if (!isDropped(error)) {
          setUnsaved(error);
          setStanding('unsaved');
        } else {
          setStanding('offline');
          timer.current = setTimeout(() => void save.current(), RETRY);
        }
        return false;
      }
      version.current = data!;
      stored.current = { ...stored.current!, [part]: mine[part] };
    }
    setUnsaved(undefined);
    if (typed.current !== mine) return send();
    setStanding('saved');
    return true;
  }, [client, id, meet]);

  const save = useRef<() => Promise<boolean>>(async () => true);
  useEffect(() => {
    /** Stores what is typed now; true once the database has it. */
    save.current = async () => {
      clearTimeout(timer.current);
      if (underWay.current) await underWay.current;
      underWay.current = send();
      const done = await underWay.current;
      underWay.current = undefined;
      return done;
    };
  }, [send]);

  const later = () => {
    setStanding('unsaved');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save.current(), PAUSE);
  };

  useEffect(() => {
    if (standing !== 'unsaved' && standing !== 'offline') return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [standing]);

  const keep = (definition: Definition) => {
    typed.current = { ...typed.current!, definition };
    later();
  };
  const step = (go: (() => Definition) | undefined) => go && (() => keep(go()));
  return {
    record,
    facts,
    definition: questions.present,
    standing,
    problem,
    unsaved,
    attempt,
    conflict,
    load,
    changeFacts: (more: Partial<Facts>) => {
      const next = { ...typed.current!.facts, ...more };
      typed.current = { ...typed.current!, facts: next };
      setFacts(next);
      later();
    },
    changeQuestions: (definition: Definition, what: string) => {
      questions.change(definition, what);
      keep(definition);
    },
    undo: step(questions.undo),
    redo: step(questions.redo),
    /** Ends a conflict: with one's own words, or with the other's. */
    settle: (choice: 'mine' | 'theirs') => {
      show(conflict!, choice === 'mine' ? typed.current! : undefined);
      setConflict(undefined);
      void save.current();
    },
    /** Stores what is typed now; true once the database has it. */
    store: () => save.current(),
    /**
     * Does something with what is stored, once what is typed is: true when it is done and the
     * record is read again.
     */
    run: async (change: (version: number) => PromiseLike<{ error: ApiError | null }>) => {
      if (!(await save.current())) return false;
      const { error } = await change(version.current);
      setAttempt((before) => before + 1);
      setProblem(error ?? undefined);
      if (error) return false;
      await load();
      return true;
    },
  };
}

export type Building = ReturnType<typeof useBuilding>;
