import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../../staff/ui/Button.tsx';
import { SavingForm } from '../../staff/ui/SavingForm.tsx';
import { useSaving } from '../../staff/ui/use-saving.ts';
import type { CasePart } from './case-part.ts';
import { changeCase, type CaseChange } from './cases.queries.ts';

interface Props extends CasePart {
  /** Its heading, and the verb on its button. */
  said: { title: string; save: string };
  change: CaseChange;
  /** What was typed, as the arguments of the change. */
  answers: () => Record<string, unknown>;
  children: ReactNode;
}

/** A form about one case, focused as it opens. What is refused stays typed. */
export function CaseForm({ said, change, answers, children, ...part }: Props) {
  const { client, record, words, workspace, reload, onDone, onCancel } = part;
  const { save, ...saving } = useSaving();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="block case-form" aria-label={said.title}>
      <h2 tabIndex={-1} ref={heading}>
        {said.title}
      </h2>
      <SavingForm
        saving={saving}
        workspace={workspace}
        reload={reload}
        onStore={async () => {
          if (await save(() => changeCase(client, change, record, answers()))) await onDone();
        }}
      >
        {children}
        <div className="actions">
          <Button type="submit" busy={saving.busy}>
            {said.save}
          </Button>
          <Button kind="secondary" onClick={onCancel}>
            {words.do.cancel}
          </Button>
        </div>
      </SavingForm>
    </section>
  );
}
