import { useEffect, useRef, useState } from 'react';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Field } from '../../staff/ui/Field.tsx';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { SavingForm } from '../../staff/ui/SavingForm.tsx';
import { useSaving } from '../../staff/ui/use-saving.ts';
import { lookFor, type Found, type LookedFor } from './finding.queries.ts';
import type { Said } from './finding.words.ts';
import { FoundCases } from './FoundCases.tsx';

interface Props extends Said {
  client: StaffClient;
}

const nothing: LookedFor = { reason: '', name: '', phone: '', email: '', reference: '' };

/** Asks whom to look for and why, and lists the cases that fit. */
export function FindScreen({ client, ...said }: Props) {
  const { words, workspace } = said;
  const [what, setWhat] = useState(nothing);
  const [found, setFound] = useState<Found>();
  const saving = useSaving();
  const results = useRef<HTMLHeadingElement>(null);
  useEffect(() => results.current?.focus(), [found]);
  const field = (name: keyof LookedFor) => ({
    name,
    label: words[name],
    value: what[name],
    autoComplete: 'off',
    onChange: ({ target }: { target: { value: string } }) =>
      setWhat((before) => ({ ...before, [name]: target.value })),
  });
  const look = async () => {
    setFound(undefined);
    await saving.save(async () => {
      const answer = await lookFor(client, what);
      setFound(answer.found);
      return answer;
    });
  };
  return (
    <>
      <PageHeading title={words.title} about={words.about} />
      <SavingForm
        className="prose"
        saving={saving}
        workspace={workspace}
        reload={async () => setFound(undefined)}
        onStore={look}
      >
        <p>{words.record}</p>
        <Field {...field('reason')} hint={words.reason_hint} maxLength={300} />
        <p>{words.any}</p>
        <Field {...field('name')} hint={words.name_hint} maxLength={120} />
        <Field {...field('phone')} type="tel" maxLength={30} />
        <Field {...field('email')} inputMode="email" maxLength={254} />
        <Field {...field('reference')} maxLength={20} />
        <Button type="submit" busy={saving.busy}>
          {words.look}
        </Button>
      </SavingForm>
      {found && <FoundCases {...said} found={found} heading={results} />}
    </>
  );
}
