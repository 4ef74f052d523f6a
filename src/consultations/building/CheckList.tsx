import { useState } from 'react';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Field } from '../../staff/ui/Field.tsx';
import { changeConsultation } from './building.queries.ts';
import type { PartProps } from './EditScreen.tsx';
import { setAside } from './findings.ts';
import type { Finding } from './opening-gaps.ts';
import { subjectNames } from './subject-names.ts';

type Props = PartProps & { found: Finding[] };

/** What to look at before opening: what must be mended, and what can be set aside with a reason. */
export function CheckList(props: Props) {
  const { found, words, definition } = props;
  const { checks } = words;
  const rules: Readonly<Record<string, string>> = checks.rules;
  const names = subjectNames(definition, words);
  if (found.length === 0) return <p>{checks.none}</p>;
  return (
    <ul className="check-list">
      {found.map((finding) => {
        const title = names.get(finding.subject) ?? '';
        const key = `${finding.rule} ${finding.subject}`;
        return (
          <li key={key}>
            <strong>{finding.blocking ? checks.must : checks.should}</strong>{' '}
            {fill(rules[finding.rule] ?? finding.rule, finding.values ?? {})}
            {title && ` (${title})`}
            {!finding.blocking && <SetAside {...props} finding={finding} title={title} />}
          </li>
        );
      })}
    </ul>
  );
}

/** Setting one warning aside with a reason, or taking that back. */
function SetAside(props: PartProps & { finding: Finding; title: string }) {
  const { finding, title, record, words, client, building, announce } = props;
  const { checks } = words;
  const { rule, subject, wording } = finding;
  const [reason, setReason] = useState('');
  const aside = setAside(record.dismissals, finding);
  const args = { consultation: record.consultation.id, rule, subject };
  const run = (name: 'dismiss_warning' | 'restore_warning', more: object, done: string) =>
    building
      .run(() => changeConsultation(client, name, { ...args, ...more }))
      .then((stored) => stored && announce(done));
  if (aside) {
    return (
      <p className="quiet">
        {fill(checks.set_aside, {
          reason: aside.reason,
          who: aside.staff?.name ?? checks.somebody,
        })}{' '}
        <Button
          kind="secondary"
          small
          onClick={() => void run('restore_warning', {}, checks.restored)}
        >
          {checks.restore}
        </Button>
      </p>
    );
  }
  return (
    <details>
      <summary>{fill(checks.dismiss, { title })}</summary>
      <Field
        name={`reason-${rule}-${subject}`}
        label={checks.reason}
        value={reason}
        maxLength={300}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button
        kind="secondary"
        small
        onClick={() => void run('dismiss_warning', { reason, wording }, checks.dismissed)}
      >
        {checks.set_aside_button}
      </Button>
    </details>
  );
}
