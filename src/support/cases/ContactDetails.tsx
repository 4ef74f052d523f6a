import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import type { CaseContact } from './case.ts';
import type { CasesWords } from './cases.words.ts';
import { Facts } from './Facts.tsx';

interface Props {
  contact: CaseContact;
  /** Whether all that they told us came with this request. */
  isOnly: boolean;
  /** Whether numbers and addresses are left out, because none of them is safe. */
  isHidden: boolean;
  /** Whether the number is one to press. */
  mayRing: boolean;
  words: CasesWords;
  onChange?: ((contact: CaseContact) => void) | undefined;
}

const named = (codes: readonly string[], names: Readonly<Record<string, string>>) =>
  codes.map((code) => names[code] ?? code).join(', ');

/** What they told us with one request: what to know and say first, then where to. */
export function ContactDetails({ contact, isOnly, isHidden, mayRing, words, onChange }: Props) {
  const { safe } = words;
  const { phone } = contact;
  const number =
    phone && mayRing ? (
      <a href={`tel:${phone}`} aria-describedby="safe-now">
        {phone}
      </a>
    ) : (
      phone
    );
  const title = fill(safe.told_in, { reference: contact.case.reference });
  return (
    <div role="group" aria-label={isOnly ? safe.details : title}>
      {!isOnly && <h3>{title}</h3>}
      <Facts
        facts={[
          [safe.name, contact.name],
          [safe.says, contact.caller_says],
          [safe.safe_word, contact.safe_word],
          [safe.days, named(contact.safe_days, safe.day_names) || safe.any_day],
          [safe.times, named(contact.safe_times, safe.time_names) || safe.any_time],
          [safe.communication, named(contact.communication, safe.needs)],
          [safe.language, contact.language],
          [safe.asked_by, contact.asked_by],
          [safe.consent, named([contact.consent_recorded], safe.consents)],
          ...(isHidden
            ? []
            : ([
                [safe.phone, number],
                [safe.email, contact.email],
                [safe.post, contact.post_address],
                [safe.hub, contact.hub],
                [safe.through, contact.through_whom],
              ] as const)),
        ]}
      />
      {onChange && (
        <Button kind="secondary" small onClick={() => onChange(contact)}>
          {isOnly
            ? words.reach.title
            : fill(words.reach.titled, { reference: contact.case.reference })}
        </Button>
      )}
    </div>
  );
}
